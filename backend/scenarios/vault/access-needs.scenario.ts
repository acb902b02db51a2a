import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { newId } from '../../src/kernel/ids';
import { Routes } from '../../src/kernel/http/routes';
import { Settings } from '../../src/kernel/settings';
import { keysOf } from '../../src/kernel/vault/key-care';
import { Client } from '../client';
import { startApp, TestApp } from '../harness';
import { Body } from '../panel-book';
import { KIND } from '../test-database';

const TEXT = 'Jeg trenger teleslynge og kanari-4711 i pausene';
const CANARY = 'kanari-4711';
const SECOND = 'kanari-0815';

let app: TestApp;
let member: Client;
let memberId: string;
beforeAll(async () => {
  app = await startApp();
  await app.install('example');
  member = app.as('representative');
  memberId = (await member.get('/session')).body.personId;
});
afterAll(() => app.close());

const save = (text: string, version: number, more: Body = {}) =>
  member.put('/access-needs', { text, consent: true, version, ...more });
const erase = () => member.delete('/access-needs');

/** Nothing is written about anybody when a test begins. */
beforeEach(async () => {
  if ((await member.get('/access-needs')).body.written) await erase();
});

describe('A member’s access needs', () => {
  it('are written, read again, changed and erased by the member alone', async () => {
    expect((await member.get('/access-needs')).body).toEqual({
      written: false,
      consentedAt: null,
      changedAt: null,
      version: 0,
    });
    expect((await save(TEXT, 0)).body).toMatchObject({ written: true, version: 1 });
    expect((await member.post('/access-needs/openings')).body).toEqual({ text: TEXT });
    expect((await save(`  ${SECOND} `, 1)).body).toMatchObject({ version: 2 });
    expect((await member.post('/access-needs/openings')).body).toEqual({ text: SECOND });
    expect((await member.get('/data-reads')).body).toEqual([]);
    expect((await erase()).body).toMatchObject({ written: false, version: 0 });
    expect((await member.post('/access-needs/openings')).body).toEqual({ text: null });
    expect((await erase()).status).toBe(404);
  });

  it.each([
    ['without consent', { text: 'x', consent: false, version: 0 }, 'consent'],
    ['with blanks only', { text: '  ', consent: true, version: 0 }, 'text'],
    ['that are too long', { text: 'x'.repeat(2001), consent: true, version: 0 }, 'text'],
    ['without a version', { text: 'x', consent: true }, 'version'],
  ])('are not kept %s', async (_name, wish, field) => {
    const before = await app.auditCount();
    const { status, body } = await member.put('/access-needs', wish);
    expect(status).toBe(400);
    expect(body.errors.map((each: Body) => each.field)).toContain(field);
    expect(await app.auditCount()).toBe(before);
    expect((await member.get('/access-needs')).body.written).toBe(false);
  });

  it('are not overwritten by a page that shows an older state', async () => {
    await save(TEXT, 0);
    const before = await app.auditCount();
    expect((await save('Older', 0)).status).toBe(409);
    expect((await save('Newer', 2)).status).toBe(409);
    expect(await app.auditCount()).toBe(before);
    expect((await member.post('/access-needs/openings')).body).toEqual({ text: TEXT });
  });

  it('leave row, key and audit salt in the act that erases them', async () => {
    await save(TEXT, 0);
    await member.post('/access-needs/openings');
    await save(SECOND, 1);
    const [row] = await app.db.query<{ id: string }>('SELECT id FROM access_needs');
    const salts = () =>
      app.db.query('SELECT subject FROM audit_salt WHERE subject = $1', [
        `access_needs:${row?.id}`,
      ]);
    expect(await salts()).toHaveLength(1);
    await erase();
    expect(await salts()).toEqual([]);
    expect(await app.db.query('SELECT id FROM access_needs')).toEqual([]);
    expect(await app.db.query('SELECT id FROM vault_key')).toEqual([]);
  });
});

describe('Opening another’s access needs', () => {
  const path = () => `/people/${memberId}/access-needs/openings`;

  it.each(['leader', 'deputyLeader', 'representative', 'alternate'] as const)(
    'is refused to: %s',
    async (role) => {
      await save(TEXT, 0);
      // Becoming somebody is an act too; it comes first.
      await app.as(role).get('/session');
      const before = await app.auditCount();
      const { status, body } = await app.as(role).post(path(), { purpose: 'conversation' });
      expect(status).toBe(403);
      expect(JSON.stringify(body)).not.toContain(CANARY);
      expect(await app.auditCount()).toBe(before);
    },
  );

  it('is refused to nobody in particular, and to the coordinator without a fresh proof', async () => {
    await save(TEXT, 0);
    expect((await app.anyone().post(path(), { purpose: 'conversation' })).status).toBe(401);
    await app.as('coordinator').get('/session');
    const before = await app.auditCount();
    const { status, body } = await app.as('coordinator').post(path(), { purpose: 'conversation' });
    expect({ status, type: body.type }).toEqual({ status: 403, type: '/problems/assurance' });
    expect(await app.auditCount()).toBe(before);
  });
});

describe('The coordinator, having proved who asks', () => {
  const path = (id = memberId) => `/people/${id}/access-needs/openings`;
  let coordinator: Client;
  beforeEach(async () => {
    coordinator = app.as('coordinator');
    await coordinator.get('/session');
    await coordinator.stepUp();
  });
  const reads = async (): Promise<Body[]> => (await member.get('/data-reads')).body;

  it('opens one person’s needs for a purpose, and the person sees who, when, what and why', async () => {
    await save(TEXT, 0);
    const [meeting] = await app.db.query<{ id: string; number: number }>(
      'SELECT id, number FROM meeting WHERE year = 2026 ORDER BY number DESC',
    );
    const wish = { purpose: 'meeting', meetingId: meeting?.id };
    const key = { 'idempotency-key': newId() };
    const before = (await reads()).length;
    expect((await coordinator.post(path(), wish, key)).body).toEqual({ text: TEXT });
    expect((await coordinator.post(path(), wish, key)).body).toEqual({ text: TEXT });
    const seen = await reads();
    expect(seen).toHaveLength(before + 1);
    const { name } = (await coordinator.get('/session')).body;
    expect(seen[0]).toMatchObject({
      at: app.clock.now(),
      byName: name,
      byRole: 'coordinator',
      what: 'accessNeeds',
      how: 'opened',
      purpose: 'meeting',
      meetingNumber: meeting?.number,
      meetingYear: 2026,
    });
  });

  it('finds nothing where nothing is written, and the person sees that too', async () => {
    const before = (await reads()).length;
    const { body } = await coordinator.post(path(), { purpose: 'travel' });
    expect(body).toEqual({ text: null });
    expect(await reads()).toHaveLength(before + 1);
  });

  it('opens nothing any more once consent is withdrawn, even by a repeated request', async () => {
    await save(TEXT, 0);
    const key = { 'idempotency-key': newId() };
    const ask = () => coordinator.post(path(), { purpose: 'conversation' }, key);
    expect((await ask()).body).toEqual({ text: TEXT });
    await erase();
    expect((await ask()).body).toEqual({ text: null });
    await save(SECOND, 0);
    const again = await ask();
    expect(JSON.stringify(again.body)).not.toContain(CANARY);
    expect(again.status).toBe(404);
    expect((await reads()).length).toBeGreaterThan(0);
  });

  it.each([
    ['no purpose', {}, 400],
    ['a purpose of one’s own making', { purpose: 'curiosity' }, 400],
    ['a meeting nobody knows', { purpose: 'meeting', meetingId: newId() }, 400],
    ['the purpose of a meeting without one', { purpose: 'meeting' }, 400],
    ['a meeting with another purpose', { purpose: 'travel', meetingId: newId() }, 400],
  ])('is refused with %s', async (_name, wish, wanted) => {
    await save(TEXT, 0);
    const before = await app.auditCount();
    const { status, body } = await coordinator.post(path(), wish);
    expect(status).toBe(wanted);
    expect(JSON.stringify(body)).not.toContain(CANARY);
    expect(await app.auditCount()).toBe(before);
  });

  it('is told that nobody is there for an unknown person', async () => {
    const before = await app.auditCount();
    expect((await coordinator.post(path(newId()), { purpose: 'travel' })).status).toBe(404);
    expect(await app.auditCount()).toBe(before);
  });

  it('cannot tell from the audit log who has written, nor how many', async () => {
    const others = [app.as('leader'), app.as('deputyLeader'), member];
    for (const each of others) await each.get('/session');
    const [head] = await app.db.query<{ seq: number }>('SELECT MAX(seq) AS seq FROM audit_entry');
    await save(TEXT, 0);
    for (const each of others.slice(0, 2)) {
      await each.put('/access-needs', { text: TEXT, consent: true, version: 0 });
      await each.delete('/access-needs');
    }
    await member.post('/access-needs/openings');
    await coordinator.post(path(), { purpose: 'travel' });
    await erase();
    await coordinator.post(path(), { purpose: 'travel' });
    const entries = await app.db.query<Record<string, string | null>>(
      'SELECT actor, action, object FROM audit_entry WHERE seq > $1 ORDER BY seq',
      [head?.seq],
    );
    const own = { actor: null, action: 'vault.ownAct', object: 'vault:own' };
    const opened = { actor: expect.any(String), action: 'vault.opened', object: 'vault:opening' };
    expect(entries).toEqual([own, own, own, own, own, own, opened, own, opened]);
    const salts = 'SELECT subject FROM audit_salt WHERE subject LIKE $1';
    expect(await app.db.query(salts, ['access_needs:%'])).toEqual([]);
  });

  it('gets no list and no count of who has written', async () => {
    const asked = async () => {
      const paths = ['/people', '/board', '/panel', '/home', `/people/${memberId}`];
      const answers = await Promise.all(paths.map((each) => coordinator.get(each)));
      return answers.map(({ body }) => body);
    };
    const before = await asked();
    await save(TEXT, 0);
    expect(await asked()).toEqual(before);
  });
});

describe('A sealed text', () => {
  it('is found in no answer, log line, mail, error, table, file or key of the database', async () => {
    const said: string[] = [];
    const spy = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      said.push(String(chunk));
      return true;
    });
    try {
      await save(TEXT, 0);
      await member.post('/access-needs/openings', {}, { 'idempotency-key': newId() });
      await member.put('/access-needs', { text: TEXT, consent: true, version: 'wrong' });
      await save(`${SECOND} ${TEXT}`, 1);
      await member.post('/access-needs/openings', { unknown: TEXT });
      for (const role of ['coordinator', 'leader', 'representative', 'alternate'] as const) {
        said.push(...(await everyAnswer(app.as(role))));
      }
    } finally {
      spy.mockRestore();
    }
    said.push(await everyTable());
    const hidden = app.nest.get(Settings);
    if (KIND === 'sqlite') said.push(...bytesOfFiles(hidden.dataDir, hidden.keyFile));
    const found = said.filter((each) => each.includes(CANARY) || each.includes(SECOND));
    const keys = keysOf(hidden.keyFile).map(({ secret }) => secret.export());
    const spellings = keys.flatMap((key) => [
      key.toString('hex'),
      key.toString('base64url'),
      key.toString('latin1'),
    ]);
    process.stdout.write(
      `${said.length} answers, lines, tables and files, ${found.length} found\n`,
    );
    expect(found).toEqual([]);
    expect(said.filter((each) => spellings.some((key) => each.includes(key)))).toEqual([]);
    expect(said.length).toBeGreaterThan(90);
    expect((await member.post('/access-needs/openings')).body.text).toContain(CANARY);
  });
});

/** Every GET there is, with real ids where one is asked for. */
async function everyAnswer(browser: Client): Promise<string[]> {
  const id = async (table: string) =>
    (await app.db.query<{ id: string }>(`SELECT id FROM ${table} LIMIT 1`))[0]?.id ?? '';
  const ids: Record<string, string> = {
    people: memberId,
    meetings: await id('meeting'),
    cases: await id('panel_case'),
  };
  const gets = app.nest
    .get(Routes)
    .list()
    .filter(({ method, path: at }) => method === 'GET' && at !== '/events');
  const answers = gets.map(async ({ path: at }) => {
    const parts = at.split('/');
    const named = parts.map((part, i) =>
      part.startsWith(':') ? (ids[parts[i - 1] ?? ''] ?? '3.4') : part,
    );
    const { body, headers } = await browser.get(named.join('/'));
    return JSON.stringify([body, headers]);
  });
  return Promise.all(answers);
}

async function everyTable(): Promise<string> {
  const tables = await app.db.query<{ name: string }>(
    KIND === 'sqlite'
      ? "SELECT name FROM sqlite_master WHERE type = 'table'"
      : "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
  );
  const rows = await Promise.all(tables.map(({ name }) => app.db.query(`SELECT * FROM "${name}"`)));
  return JSON.stringify(rows);
}

/** Database file, write-ahead log and what else stands in the data folder, but for the key file itself. */
function bytesOfFiles(folder: string, keyFile: string): string[] {
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  return files.filter((file) => file !== keyFile).map((file) => readFileSync(file, 'latin1'));
}
