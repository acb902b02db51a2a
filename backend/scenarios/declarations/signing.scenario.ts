import { createHash, randomUUID } from 'node:crypto';
import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { leavesNoTrace, OWN_PANEL, RealPanel, rowsIn } from '../real-panel';

const TABLES = ['declaration_signature', 'declaration_code'];

describe('The declaration in the example panel', () => {
  let app: TestApp;
  let member: Client;
  let personId: string;
  let name: string;
  beforeAll(async () => {
    app = await startApp();
    await app.install('example');
    const unsigned = (await app.as('coordinator').get('/declarations')).body.find(
      (row: { signedOn: string | null }) => row.signedOn === null,
    );
    ({ personId, name } = unsigned);
    member = app.as(personId);
  });
  // Playing the example's years takes a while; undoing one signature does not.
  beforeEach(async () => {
    app.clock.set('2026-11-12T10:00');
    await app.unit.housekeeping(async (tx) => {
      await tx.execute('DELETE FROM declaration_signature WHERE person_id = $1', [personId]);
      await tx.execute('DELETE FROM declaration_code');
    });
  });
  afterAll(() => app.close());

  it('shows the text in four languages, each with the hash of exactly what is shown', async () => {
    const seen = new Set<string>();
    for (const language of ['nb', 'nn', 'en', 'nb-lett']) {
      const { body } = await member.get(`/declaration?language=${language}`);
      const text = [body.title, ...body.paragraphs, ...body.confirmations].join('\n');
      expect(body.hash).toBe(createHash('sha256').update(text).digest('hex'));
      expect(body).toMatchObject({ version: '1', language, signed: null, codeOnPage: true });
      expect(body.confirmations).toHaveLength(2);
      seen.add(body.hash);
    }
    expect(seen.size).toBe(4);
    expect((await member.get('/declaration?language=xx')).status).toBe(400);
  });

  it('is signed with the text’s hash, both sentences ticked, one’s own name and the code on the page', async () => {
    const code = await codeOnPage();
    const { status, body } = await sign({ code, name: `  ${name.toUpperCase()} ` });
    expect(status).toBe(201);
    expect(body.signed).toEqual({
      id: expect.any(String),
      hasScan: false,
      at: '2026-11-12T09:00:00.000Z',
      method: 'code',
      version: '1',
      name,
      evidence: 'Engangskode og navnet ditt skrevet inn. Koden sto på siden (eksempelmodus).',
    });
    expect((await member.get('/session')).body.declarationSigned).toBe(true);
  });

  it('keeps evidence of text, person, time and method, and no network address', async () => {
    await sign({ code: await codeOnPage() });
    const [row] = await app.db.query<{ evidence: string }>(
      'SELECT evidence FROM declaration_signature WHERE person_id = $1',
      [personId],
    );
    const evidence = JSON.parse(row?.evidence ?? '{}');
    expect(evidence).toMatchObject({
      documentHash: (await member.get('/declaration')).body.hash,
      textVersion: '1',
      language: 'nb',
      name,
      at: '2026-11-12T09:00:00.000Z',
      atOslo: '2026-11-12T10:00',
      proof: 'codeOnPage',
      assurance: 3,
    });
    expect(row?.evidence).not.toContain('127.0.0.1');
  });

  it('refuses an unticked sentence, another’s name and a text that has changed, and leaves no trace', async () => {
    const code = await codeOnPage();
    const trace = await leavesNoTrace(app, TABLES, async () => {
      expect((await sign({ code, confirmations: [true, false] })).body.errors).toEqual([
        { field: 'confirmations', constraint: 'allTicked' },
      ]);
      expect((await sign({ code, confirmations: [true] })).status).toBe(400);
      expect((await sign({ code, name: 'Kari Nordmann' })).body.errors).toEqual([
        { field: 'name', constraint: 'ownName' },
      ]);
      expect((await sign({ code, hash: '0'.repeat(64) })).status).toBe(409);
    });
    expect(trace).toBe(true);
    expect((await sign({ code })).status).toBe(201);
  });

  it('refuses a wrong code, and every code after five tries', async () => {
    const code = await codeOnPage();
    for (let tries = 0; tries < 5; tries++) {
      expect((await sign({ code: '22222222' })).status).toBe(400);
    }
    expect((await sign({ code })).status).toBe(400);
    expect((await member.get('/declaration')).body.signed).toBeNull();
  });

  it('refuses a code after ten minutes', async () => {
    const code = await codeOnPage();
    app.clock.set('2026-11-12T09:10:01.000Z');
    expect((await sign({ code })).status).toBe(400);
  });

  it('refuses a code that was made for someone else', async () => {
    const { body } = await app.as('leader').post('/declaration/codes');
    expect((await sign({ code: body.code })).status).toBe(400);
  });

  it('acts once when the same person submits twice, with one key or two', async () => {
    const [before, code] = [await rowsIn(app, 'declaration_signature'), await codeOnPage()];
    const key = { 'idempotency-key': randomUUID() };
    const replies = [await sign({ code }, key), await sign({ code }, key), await sign({ code })];
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(replies.map(({ body }) => JSON.stringify(body.signed))).size).toBe(1);
    expect(await rowsIn(app, 'declaration_signature')).toBe(before + 1);
  });

  it('sends no mail, since the code stands on the page', async () => {
    const before = await rowsIn(app, 'outbox_mail');
    const { body } = await member.post('/declaration/codes');
    expect(body).toEqual({ sentTo: null, code: expect.any(String) });
    expect(await rowsIn(app, 'outbox_mail')).toBe(before);
  });

  it('shows coordinator, leader and deputy leader who has signed, and nobody else', async () => {
    for (const role of ['coordinator', 'leader', 'deputyLeader'] as const) {
      const { status, body } = await app.as(role).get('/declarations');
      expect(status).toBe(200);
      expect(body[0]).toEqual({
        personId,
        name,
        kind: expect.any(String),
        state: 'unsigned',
        signatureId: null,
        signedOn: null,
        version: null,
        method: null,
        hasScan: false,
        askedOn: null,
        remindedOn: null,
        refusedOn: null,
        hasAddress: true,
        mayRemind: true,
      });
    }
    expect((await app.as('alternate').get('/declarations')).status).toBe(403);
    expect((await app.anyone().get('/declarations')).status).toBe(401);
  });

  it('registers a declaration on paper with the day and the witness', async () => {
    const paper = { personId, signedOn: '2026-11-10', witness: 'Marte Lunde' };
    const { status, body } = await app.as('coordinator').post('/declarations/paper', paper);
    expect(status).toBe(201);
    expect(body.find((row: { personId: string }) => row.personId === personId)).toMatchObject({
      signedOn: '2026-11-10',
      method: 'paper',
      version: '1',
    });
    expect((await member.get('/declaration')).body.signed).toMatchObject({
      method: 'paper',
      evidence: 'Signert på papir og registrert av koordinatoren.',
    });
  });

  it('refuses paper from tomorrow, for nobody, twice, or from another than the coordinator', async () => {
    const paper = { personId, signedOn: '2026-11-10', witness: 'Marte Lunde' };
    await app.as('leader').get('/session');
    const post = (changes: object) =>
      app.as('coordinator').post('/declarations/paper', { ...paper, ...changes });
    const trace = await leavesNoTrace(app, TABLES, async () => {
      expect((await post({ signedOn: '2026-11-13' })).status).toBe(400);
      expect((await post({ signedOn: '2026-02-30' })).status).toBe(400);
      expect((await post({ witness: ' ' })).status).toBe(400);
      expect((await post({ personId: randomUUID() })).status).toBe(404);
      expect((await app.as('leader').post('/declarations/paper', paper)).status).toBe(403);
    });
    expect(trace).toBe(true);
    await post({});
    expect((await post({})).status).toBe(409);
  });

  async function codeOnPage(): Promise<string> {
    return (await member.post('/declaration/codes')).body.code;
  }

  async function sign(changes: object, headers: Record<string, string> = {}) {
    const { hash } = (await member.get('/declaration')).body;
    const usual = { hash, language: 'nb', confirmations: [true, true], name };
    return member.post('/declaration/signatures', { ...usual, ...changes }, headers);
  }
});

describe('The declaration in a real panel', () => {
  let panel: RealPanel;
  beforeEach(async () => (panel = await RealPanel.set()));
  afterEach(() => panel.close());

  it('mails the code, shows the address half hidden, and says so in the evidence', async () => {
    const asked = await panel.coordinator.post('/declaration/codes');
    expect(asked.body).toEqual({ sentTo: 'm***@example.org', code: null });
    const code = await panel.code('declaration-code');
    const { hash } = (await panel.coordinator.get('/declaration')).body;
    const { body } = await panel.coordinator.post('/declaration/signatures', {
      hash,
      language: 'nb',
      confirmations: [true, true],
      name: OWN_PANEL.coordinatorName,
      code,
    });
    expect(body.signed).toMatchObject({
      method: 'code',
      evidence: expect.stringContaining('på e-post'),
    });
  });

  it('mails at most three codes an hour', async () => {
    for (let mails = 0; mails < 3; mails++) await panel.coordinator.post('/declaration/codes');
    const trace = await leavesNoTrace(panel.app, TABLES, async () => {
      expect((await panel.coordinator.post('/declaration/codes')).status).toBe(429);
    });
    expect(trace).toBe(true);
  });

  it('shows the declaration to nobody who is not signed in', async () => {
    expect((await panel.app.anyone().get('/declaration')).status).toBe(401);
    expect((await panel.app.anyone().post('/declaration/codes')).status).toBe(401);
  });
});
