import { randomUUID } from 'node:crypto';
import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';
import { leavesNoTrace, rowsIn } from '../real-panel';

const TABLES = ['declaration_refusal', 'declaration_signature', 'declaration_notice'];

describe('Saying no to the declaration', () => {
  let app: TestApp;
  let coordinator: Client;
  let member: Client;
  let personId: string;
  let name: string;
  beforeEach(async () => {
    app = await startApp();
    await app.install('example');
    coordinator = app.as('coordinator');
    ({ personId, name } = await row((each) => each.state === 'unsigned'));
    member = app.as(personId);
  });
  afterEach(() => app.close());

  it('is recorded with the member’s word, and the seat is kept', async () => {
    const { body: before } = await coordinator.get('/board');
    const { status, body } = await no({ word: '  Jeg vil snakke med noen først. ' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      standing: 'unsigned',
      refused: { at: '2026-11-12T09:00:00.000Z', word: 'Jeg vil snakke med noen først.' },
    });
    expect(await row((each) => each.personId === personId)).toMatchObject({
      state: 'refused',
      refusedOn: '2026-11-12',
      mayRemind: false,
    });
    const { body: after } = await coordinator.get('/board');
    expect(after.seats).toEqual(before.seats);
    expect((await member.get('/session')).body.declarationSigned).toBe(false);
  });

  it('shows the word to the person and the coordinator, and to nobody else', async () => {
    await no({ word: 'Et ord' });
    const { body } = await coordinator.get('/declarations/refusals');
    expect(body).toEqual([
      {
        personId,
        at: '2026-11-12T09:00:00.000Z',
        word: 'Et ord',
        recordedBy: personId,
        recordedByName: name,
      },
    ]);
    expect((await app.as('leader').get('/declarations/refusals')).status).toBe(403);
    const board = await app.as('leader').get('/declarations');
    expect(JSON.stringify(board.body)).not.toContain('Et ord');
  });

  it('may be entered by the coordinator for somebody who has told it', async () => {
    const { status } = await coordinator.post('/declarations/refusals', { personId });
    expect(status).toBe(201);
    const [refusal] = (await coordinator.get('/declarations/refusals')).body;
    expect(refusal).toMatchObject({ personId, word: null });
    expect(refusal.recordedBy).not.toBe(personId);
  });

  it('leaves the way back open: who signs later has signed', async () => {
    await no({});
    const { hash } = (await member.get('/declaration')).body;
    const { code } = (await member.post('/declaration/codes')).body;
    const signature = { hash, language: 'nb', confirmations: [true, true], code, name };
    const { body } = await member.post('/declaration/signatures', signature);
    expect(body).toMatchObject({ standing: 'signed', refused: null });
    expect((await coordinator.get('/declarations/refusals')).body).toEqual([]);
    expect(await rowsIn(app, 'declaration_refusal')).toBe(1);
  });

  it('is refused twice, after signing, for nobody, or on behalf of another by a member', async () => {
    await no({});
    await app.as('leader').get('/session');
    const trace = await leavesNoTrace(app, TABLES, async () => {
      expect((await no({})).body.errors).toEqual([{ field: '', constraint: 'already-refused' }]);
      const leader = await app.as('leader').post('/declaration/refusals', { language: 'nb' });
      expect(leader.body.errors).toEqual([{ field: '', constraint: 'already-signed' }]);
      const behalf = (client: Client, id: string) =>
        client.post('/declarations/refusals', { personId: id });
      expect((await behalf(coordinator, randomUUID())).status).toBe(404);
      expect((await behalf(app.as('leader'), personId)).status).toBe(403);
      expect((await no({ word: 'x'.repeat(501) })).status).toBe(400);
    });
    expect(trace).toBe(true);
  });

  function no(more: object) {
    return member.post('/declaration/refusals', { language: 'nb', ...more });
  }

  async function row(is: (row: Body) => boolean): Promise<Body> {
    return (await coordinator.get('/declarations')).body.find(is);
  }
});

describe('Guests', () => {
  let app: TestApp;
  let coordinator: Client;
  let personId: string;
  beforeEach(async () => {
    app = await startApp();
    await app.install('example');
    coordinator = app.as('coordinator');
    const guest = { name: 'Gro Gjest', email: 'gro@example.org' };
    personId = (await coordinator.post('/people', guest)).body.id;
  });
  afterEach(() => app.close());

  it('are registered for a while, stand on the board, sign, and are let out again', async () => {
    const { status, body } = await invite({});
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'Gro Gjest', from: '2026-11-12', to: '2026-11-27' });
    const find = async () =>
      (await coordinator.get('/declarations')).body.find((r: Body) => r.personId === personId);
    expect(await find()).toMatchObject({ kind: 'guest', state: 'unsigned', hasAddress: true });
    const guest = app.as(personId);
    expect((await guest.get('/session')).body.roles).toEqual(['guest']);
    const { hash } = (await guest.get('/declaration')).body;
    const { code } = (await guest.post('/declaration/codes')).body;
    const signed = await guest.post('/declaration/signatures', {
      hash,
      language: 'nb',
      confirmations: [true, true],
      code,
      name: 'Gro Gjest',
    });
    expect(signed.body.standing).toBe('signed');
    expect(await find()).toMatchObject({ state: 'signed' });
    expect((await guest.get('/panel')).status).toBe(403);
    app.clock.set('2026-11-27T08:00');
    expect((await guest.get('/session')).body.roles).toEqual([]);
    expect((await guest.get('/declaration')).status).toBe(403);
    expect(await find()).toBeUndefined();
  });

  it('are refused without a person, with a place, twice, backwards or for over a year', async () => {
    await invite({});
    await app.as('leader').get('/session');
    const trace = await leavesNoTrace(app, ['guest'], async () => {
      expect((await invite({})).body.errors).toEqual([{ field: '', constraint: 'guest-already' }]);
      expect((await invite({ personId: randomUUID() })).status).toBe(404);
      const { body } = await coordinator.get('/declarations');
      const member = body.find((each: Body) => each.kind === 'alternate');
      const seated = await invite({ personId: member.personId });
      expect(seated.body.errors).toEqual([{ field: '', constraint: 'in-panel' }]);
      expect((await invite({ lastDay: '2026-11-11' })).status).toBe(400);
      expect((await invite({ lastDay: '2027-11-13' })).status).toBe(400);
      expect((await app.as('leader').post('/guests', {})).status).toBe(403);
    });
    expect(trace).toBe(true);
  });

  function invite(more: object) {
    const wish = { personId, invitedTo: 'Møte 6/2026', from: '2026-11-12', lastDay: '2026-11-26' };
    return coordinator.post('/guests', { ...wish, ...more });
  }
});
