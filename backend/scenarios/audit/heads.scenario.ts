import { chmodSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { HEAD_KEY_FILE, HeadKey } from '../../src/audit/head-key';
import { HeadKeeper } from '../../src/audit/head-keeper';
import { SignedHeads } from '../../src/audit/signed-heads';
import { verifyLog } from '../../src/audit/verify-log';
import { readWitness } from '../../src/audit/witness';
import { Settings } from '../../src/kernel/settings';
import { startApp, TestApp } from '../harness';
import { KIND } from '../test-database';

const ROOT = /^[A-Za-z0-9+/]{43}=$/;

describe('A signed head', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await app.install('example');
  });
  afterAll(() => app.close());

  const sign = () => app.unit.housekeeping((tx) => app.nest.get(SignedHeads).sign(tx));
  const act = () => app.unit.write((tx) => tx.audit('test.done', 'test:1', { n: 1 }));
  const heads = async () =>
    (await app.db.query<{ size: number }>('SELECT size FROM signed_head ORDER BY size')).map(
      ({ size }) => size,
    );

  it('covers all that was written before, and fits into a footer', async () => {
    const written = await app.auditCount();
    const head = await sign();
    expect(head).toMatchObject({ size: written, root: expect.stringMatching(ROOT) });
    expect(head.line).toBe(`${written}:${head.root}`);
    expect(head.line.length).toBeLessThanOrEqual(56);
    const told = { ok: true, entries: written, heads: (await heads()).length };
    expect(await verifyLog(app.db, [head])).toMatchObject(told);
  });

  it('is the same one while nothing has been written', async () => {
    const first = await sign();
    const before = await heads();
    expect(await sign()).toEqual(first);
    expect(await heads()).toEqual(before);
  });

  it('leaves the key in a file of its owner, and not in the database', () => {
    const file = path.join(app.nest.get<Settings>(Settings).dataDir, HEAD_KEY_FILE);
    expect(statSync(file).mode & 0o777).toBe(0o400);
    const secret = readFileSync(file, 'utf8').split('\n')[1] ?? '';
    expect(secret.length).toBeGreaterThan(40);
    const found =
      KIND === 'sqlite' && readFileSync(path.join(file, '../samklang.db')).includes(secret);
    expect(found).toBe(false);
  });

  it('continues the one before, entry by entry, to the same root as the whole', async () => {
    for (let n = 0; n < 5; n++) {
      await act();
      const head = await sign();
      const { root, ok } = await verifyLog(app.db);
      expect({ ok, root }).toEqual({ ok: true, root: head.root });
    }
  });

  it('can neither be changed nor removed through the program', async () => {
    const before = await heads();
    for (const sql of [`UPDATE signed_head SET root = 'x'`, 'DELETE FROM signed_head']) {
      await expect(app.unit.housekeeping((tx) => tx.execute(sql))).rejects.toThrow();
    }
    expect(await heads()).toEqual(before);
  });

  it('is signed once an hour, and only when something was written', async () => {
    const keeper = app.nest.get(HeadKeeper);
    await act();
    app.clock.set('2026-11-12T10:59');
    const before = await heads();
    await keeper.round();
    expect(await heads()).toEqual(before);
    app.clock.set('2026-11-12T11:01');
    await keeper.round();
    expect(await heads()).toEqual([...before, await app.auditCount()]);
    app.clock.set('2026-11-12T15:00');
    await keeper.round();
    expect((await heads()).length).toBe(before.length + 1);
  });

  it('goes by mail to leader and coordinator: at first, after a seal, and once a week', async () => {
    const keeper = app.nest.get(HeadKeeper);
    const mails = async () => {
      const { body } = await app.as('coordinator').get('/outbox');
      return body.filter((mail: { kind: string }) => mail.kind === 'audit-anchor');
    };
    const first = await mails();
    expect(first.length).toBe(2);
    expect(new Set(first.map((mail: { to: string }) => mail.to)).size).toBe(2);
    expect(first[0].body).toMatch(/\d+:[A-Za-z0-9+/]{43}=/);
    await act();
    await sign();
    await keeper.round();
    expect((await mails()).length).toBe(2);
    app.clock.set('2026-11-13T09:00');
    await keeper.round();
    expect((await mails()).length).toBe(4);
    await act();
    app.clock.set('2026-11-19T09:00');
    await keeper.round();
    expect((await mails()).length).toBe(4);
    app.clock.set('2026-11-20T09:00');
    await keeper.round();
    expect((await mails()).length).toBe(6);
    app.clock.set('2026-12-20T09:00');
    await keeper.round();
    expect((await mails()).length).toBe(6);
  });

  it('is handed to any member who asks, with a signature that holds', async () => {
    for (const who of ['representative', 'alternate', 'coordinator'] as const) {
      await app.as(who).get('/session');
      const size = await app.auditCount();
      const { status, body } = await app.as(who).post('/audit/witnesses', { language: 'nn' });
      expect(status).toBe(201);
      const read = readWitness(body.text);
      expect(read).toMatchObject({ anchor: { size } });
      expect(body.line).toMatch(new RegExp(`^${size}:`));
      expect('anchor' in read && (await verifyLog(app.db, [read.anchor])).ok).toBe(true);
    }
    expect((await app.anyone().post('/audit/witnesses')).status).toBe(401);
  });
});

describe('Signing', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startApp();
    // The first start has made entries of its own, the seal's certificate among them.
    for (let n = (await app.auditCount()) + 1; n <= 6; n++) await act(n);
  });
  afterEach(() => app.close());

  const act = (n: number) => app.unit.write((tx) => tx.audit('test.done', `test:${n}`, { n }));
  const sign = () => app.unit.housekeeping((tx) => app.nest.get(SignedHeads).sign(tx));

  /** With the triggers out of the way, as someone who owns the machine could. */
  async function tamper(...statements: string[]): Promise<void> {
    const { databaseUrl, dataDir } = app.nest.get<Settings>(Settings);
    const source = await new DataSource(
      databaseUrl === null
        ? { type: 'sqlite', database: path.join(dataDir, 'samklang.db') }
        : { type: 'postgres', url: databaseUrl },
    ).initialize();
    const drops = ['audit_entry', 'signed_head'].flatMap((table) =>
      KIND === 'sqlite'
        ? [`DROP TRIGGER ${table}_no_update`, `DROP TRIGGER ${table}_no_delete`]
        : [`ALTER TABLE ${table} DISABLE TRIGGER ALL`],
    );
    for (const statement of [...drops, ...statements]) await source.query(statement);
    await source.destroy();
  }

  const refuses = async (why: string | RegExp) => {
    const before = await app.db.query('SELECT size FROM signed_head');
    await act(99);
    await expect(sign()).rejects.toThrow(why);
    expect(await app.db.query('SELECT size FROM signed_head')).toEqual(before);
  };

  it('is refused when an entry the last head covered was cut off', async () => {
    await sign();
    await tamper('DELETE FROM audit_entry WHERE seq > 4');
    await expect(sign()).rejects.toThrow('entry 6 is not the one that was signed');
    expect(await verifyLog(app.db)).toMatchObject({ ok: false, brokenAt: 5, reason: 'head' });
  });

  it('is refused when the entry the last head ended with was written anew', async () => {
    await sign();
    await tamper(`UPDATE audit_entry SET hash = 'x' WHERE seq = 6`);
    await refuses('entry 6 is not the one that was signed');
  });

  it('is refused when an entry after the last head does not hold', async () => {
    await sign();
    await act(7);
    await act(8);
    await tamper(`UPDATE audit_entry SET action = 'test.undone' WHERE seq = 7`);
    await refuses('entry 7 does not hold (hash)');
    expect(await verifyLog(app.db)).toMatchObject({ ok: false, brokenAt: 7, reason: 'hash' });
  });

  it('is refused when the head before it is not genuine', async () => {
    await sign();
    await tamper(`UPDATE signed_head SET size = 5`);
    await refuses('the head over 5 entries is not genuine');
  });

  it('is refused when what the next head is computed from was changed', async () => {
    await sign();
    const other = JSON.stringify(['0'.repeat(64), '1'.repeat(64)]);
    await tamper(`UPDATE signed_head SET subtrees = '${other}'`);
    await refuses('do not give its root');
    expect(await verifyLog(app.db)).toMatchObject({ ok: false, reason: 'head' });
  });

  it('is refused with a key that others may read', async () => {
    const file = path.join(app.nest.get<Settings>(Settings).dataDir, HEAD_KEY_FILE);
    await sign();
    chmodSync(file, 0o444);
    const again = new HeadKey(app.nest.get<Settings>(Settings));
    expect(() => again.private).toThrow('chmod 0400');
  });
});
