import { randomUUID } from 'node:crypto';
import { FIRST_DECLARATION } from '../../src/declarations/declaration-text';
import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';
import { leavesNoTrace } from '../real-panel';

const TODAY = '2026-11-12';

/** The first text with one paragraph more. */
function newer(more = 'Du sier fra til koordinatoren hvis papirer kommer bort.') {
  const copy = JSON.parse(JSON.stringify(FIRST_DECLARATION.texts));
  for (const words of Object.values<Body>(copy)) words.paragraphs.push(more);
  return copy;
}

describe('A new version of the declaration', () => {
  let app: TestApp;
  let coordinator: Client;
  let member: Client;
  let caseId: string;
  beforeEach(async () => {
    app = await startApp();
    await app.install('example');
    coordinator = app.as('coordinator');
    member = app.as('leader');
    const { body } = await coordinator.get('/meetings');
    const next = body.meetings.find((each: Body) => each.state === 'planned');
    const meeting = (await coordinator.get(`/meetings/${next.id}`)).body;
    caseId = meeting.agenda.find((each: Body) => each.paper === 'released').caseId;
  });
  afterEach(() => app.close());

  it('is listed newest first, with its day, its state and how many have signed it', async () => {
    const { status, body } = await coordinator.get('/declaration-texts');
    expect(status).toBe(200);
    expect(body).toHaveLength(1);
    expect(body[0]).toMatchObject({ label: '1', state: 'inForce', olderClosesOn: null });
    expect(body[0].signatures).toBeGreaterThan(8);
    expect(body[0].texts.nn.title).toBe('Teieerklæring for erfaringspanelet');
    expect((await member.get('/declaration-texts')).status).toBe(403);
  });

  it('comes into force on its day: until then the former one is shown and signed', async () => {
    const added = await add({ validFrom: '2026-11-20' });
    expect(added.status).toBe(201);
    expect(added.body.map((each: Body) => [each.label, each.state])).toEqual([
      ['2', 'upcoming'],
      ['1', 'inForce'],
    ]);
    expect((await member.get('/declaration')).body).toMatchObject({
      version: '1',
      standing: 'signed',
      former: null,
    });
    app.clock.set('2026-11-20T00:00');
    const { body } = await member.get('/declaration');
    expect(body).toMatchObject({ version: '2', standing: 'older', signed: { version: '1' } });
    expect(body.paragraphs).toHaveLength(body.former.paragraphs.length + 1);
  });

  it('asks for a new signature while the old one keeps the papers open until the day that is set', async () => {
    await add({ validFrom: TODAY, olderClosesOn: '2026-11-15' });
    expect((await member.get('/declaration')).body).toMatchObject({
      standing: 'older',
      olderClosesOn: '2026-11-15',
    });
    expect((await member.get('/session')).body.declarationSigned).toBe(true);
    expect((await read()).status).toBe(200);
    app.clock.set('2026-11-14T23:59');
    expect((await read()).status).toBe(200);
    app.clock.set('2026-11-15T00:00');
    const refused = await read();
    expect([refused.status, refused.body.type]).toEqual([403, '/problems/declaration-missing']);
    expect((await member.get('/session')).body.declarationSigned).toBe(false);
    expect((await member.get('/declaration')).body.standing).toBe('closed');
    await sign(member);
    expect((await read()).status).toBe(200);
  });

  it('closes the papers at once under the other reading of declaration-version', async () => {
    await app.unit.write(async (tx) => {
      await tx.insert('interpretation_decision', {
        id: randomUUID(),
        interpretation: 'declaration-version',
        option_name: 'closes-at-once',
        decided_on: TODAY,
        decided_by: 'Panelet',
        in_force_from: TODAY,
      });
      await tx.audit('interpretation.settled', 'interpretation:declaration-version');
    });
    expect((await read()).status).toBe(200);
    await add({ validFrom: TODAY });
    expect((await read()).status).toBe(403);
  });

  it('may have its closing day set later, and moved, by the coordinator alone', async () => {
    const [text] = (await add({ validFrom: TODAY })).body;
    const close = (client: Client, day: string | null, version: number) =>
      client.post(`/declaration-texts/${text.id}/closing`, { olderClosesOn: day, version });
    expect((await close(member, '2026-11-13', 1)).status).toBe(403);
    expect((await close(coordinator, '2026-11-11', 1)).body.errors).toEqual([
      { field: 'olderClosesOn', constraint: 'notPast' },
    ]);
    const { body } = await close(coordinator, '2026-11-13', 1);
    expect(body[0]).toMatchObject({ olderClosesOn: '2026-11-13', version: 2 });
    expect((await close(coordinator, null, 1)).status).toBe(409);
    app.clock.set('2026-11-13T08:00');
    expect((await read()).status).toBe(403);
    expect((await close(coordinator, '2026-12-01', 2)).status).toBe(201);
    expect((await read()).status).toBe(200);
  });

  it('does not open what an earlier version has closed', async () => {
    await add({ validFrom: TODAY, olderClosesOn: '2026-11-13' });
    app.clock.set('2026-11-13T09:00');
    expect((await read()).status).toBe(403);
    await add({ validFrom: '2026-11-13', texts: newer('Enda et avsnitt.') });
    expect((await read()).status).toBe(403);
    expect((await member.get('/declaration')).body.standing).toBe('closed');
  });

  it('can be written anew until its day, and never after it', async () => {
    const [text] = (await add({ validFrom: '2026-11-20' })).body;
    const change = (more: object) =>
      coordinator.put(`/declaration-texts/${text.id}`, {
        texts: newer('  Et   bedre avsnitt. '),
        validFrom: '2026-11-21',
        version: 1,
        ...more,
      });
    const { body } = await change({});
    expect(body[0]).toMatchObject({ validFrom: '2026-11-21', version: 2 });
    expect(body[0].texts.nb.paragraphs.at(-1)).toBe('Et bedre avsnitt.');
    expect((await change({})).status).toBe(409);
    app.clock.set('2026-11-21T08:00');
    const trace = await leavesNoTrace(app, ['declaration_text'], async () => {
      const late = await change({ version: 2, validFrom: '2026-11-22' });
      expect(late.body.errors).toEqual([{ field: '', constraint: 'text-in-force' }]);
    });
    expect(trace).toBe(true);
  });

  it('is refused for yesterday, unchanged, incomplete, twice at a time, or from a member', async () => {
    await member.get('/session');
    const trace = await leavesNoTrace(app, ['declaration_text'], async () => {
      expect((await add({ validFrom: '2026-11-11' })).status).toBe(400);
      expect((await add({ validFrom: '2026-11-31' })).status).toBe(400);
      expect((await add({ olderClosesOn: '2026-11-11' })).body.errors).toEqual([
        { field: 'olderClosesOn', constraint: 'afterStart' },
      ]);
      const same = await add({ texts: FIRST_DECLARATION.texts });
      expect(same.body.errors).toEqual([{ field: '', constraint: 'text-unchanged' }]);
      const { nn: _nn, ...withoutNynorsk } = newer();
      expect((await add({ texts: withoutNynorsk })).body.errors[0].field).toBe('texts.nn');
      const empty = newer();
      empty.en.paragraphs[2] = ' ';
      expect((await add({ texts: empty })).body.errors[0].field).toBe('texts.en.paragraphs');
      const wish = { texts: newer(), validFrom: TODAY };
      expect((await member.post('/declaration-texts', wish)).status).toBe(403);
    });
    expect(trace).toBe(true);
    expect((await add({ validFrom: '2026-11-20' })).status).toBe(201);
    expect((await add({ validFrom: '2026-11-21', texts: newer('Mer.') })).status).toBe(409);
  });

  function add(more: object) {
    return coordinator.post('/declaration-texts', { texts: newer(), validFrom: TODAY, ...more });
  }

  function read() {
    return member.get(`/cases/${caseId}`);
  }

  async function sign(client: Client): Promise<void> {
    const { body: text } = await client.get('/declaration');
    const { code } = (await client.post('/declaration/codes')).body;
    const reply = await client.post('/declaration/signatures', {
      hash: text.hash,
      language: 'nb',
      confirmations: text.confirmations.map(() => true),
      code,
      name: text.signed.name,
    });
    expect(reply.body).toMatchObject({ standing: 'signed', former: null });
  }
});
