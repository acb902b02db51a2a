import { strFromU8, Unzipped, unzipSync } from 'fflate';
import { HeadKeeper } from '../src/audit/head-keeper';
import { COLUMNS } from '../src/privacy/column-register';
import { columnWord, tableWord } from '../src/texts/data-copy';
import { Client } from './client';
import { aSheet } from './declarations/a-sheet';
import { startApp, TestApp } from './harness';
import { KIND } from './test-database';

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

/** Every column of every table, as the database tells. */
async function columns(): Promise<string[]> {
  const sql =
    KIND === 'postgres'
      ? `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns WHERE table_schema = 'public'`
      : `SELECT m.name AS "table", c.name AS "column" FROM sqlite_master m JOIN pragma_table_info(m.name) c
          WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'`;
  const rows = await app.db.query<{ table: string; column: string }>(sql);
  return rows.map(({ table, column }) => `${table}.${column}`).sort();
}

describe('The register of columns', () => {
  it('tags every column of every table once, and no others', async () => {
    const tagged = Object.entries(COLUMNS).flatMap(([table, tags]) =>
      [
        ...(tags.exported ?? []),
        ...Object.keys(tags.derived ?? {}),
        ...Object.keys(tags.secret ?? {}),
      ].map((column) => `${table}.${column}`),
    );
    expect(tagged.sort()).toEqual(await columns());
  });

  it('says why, wherever something is left out', () => {
    for (const { derived, secret } of Object.values(COLUMNS)) {
      for (const why of [...Object.values(derived ?? {}), ...Object.values(secret ?? {})]) {
        expect(why.length).toBeGreaterThan(5);
      }
    }
  });

  it('has words in three languages for all that is exported', () => {
    const exported = Object.entries(COLUMNS).filter(([, { of }]) => of !== null);
    for (const language of ['nb', 'nn', 'en'] as const) {
      for (const [table, tags] of exported) {
        expect(tableWord(table, language)).not.toBe(table);
        for (const column of tags.exported ?? []) {
          expect(columnWord(column, language)).not.toBe(column);
        }
      }
    }
  });
});

describe('A copy of my data', () => {
  const textOf = (files: Unzipped, name: string) => strFromU8(files[name] ?? new Uint8Array());
  const dataIn = (files: Unzipped) => JSON.parse(textOf(files, 'data.json'));
  const copied = async () => {
    const { body } = await ask();
    return unzipSync((await member.get(`/data-copies/${body.id}`)).raw);
  };
  const ownActs = async () => {
    const sql = `SELECT CAST(count(*) AS integer) AS n FROM audit_entry WHERE action = 'vault.ownAct'`;
    return (await app.db.query<{ n: number }>(sql))[0]?.n ?? 0;
  };
  /** The session is made as sure as the act asks for, as a fresh proof would. */
  const proved = () =>
    app.unit.housekeeping((tx) =>
      tx.execute(`UPDATE session SET strong = 1, proved_at = $1, proved_by = 'code'`, [
        app.clock.now(),
      ]),
    );
  const ask = async () => {
    await proved();
    return member.post('/data-copies', { language: 'en' });
  };

  it('is a zip with data and a page that opens anywhere', async () => {
    const { status, body } = await ask();
    expect(status).toBe(201);
    const fetched = await member.get(`/data-copies/${body.id}`);
    expect(fetched.status).toBe(200);
    expect(fetched.headers['content-type']).toBe('application/zip');
    const files = unzipSync(fetched.raw);
    const names = ['data.json', 'documents/declaration-1.pdf', 'index.html'];
    expect(Object.keys(files).sort()).toEqual(names);
    const { tables } = dataIn(files);
    expect(tables.person).toEqual([expect.objectContaining({ id: memberId })]);
    expect(tables.appointment.length).toBeGreaterThan(0);
    expect(tables.audit_entry[0]).toMatchObject({ action: expect.any(String) });
    const page = textOf(files, 'index.html');
    expect(page).toContain('My data in Samklang');
    expect(page).toContain('12 November 2026, 10:00');
    expect(page).toContain('<a href="documents/declaration-1.pdf">');
    expect(page).not.toMatch(/<script|(?:src|href|url)[=(]"?https?:/);
  });

  it('brings the sealed declaration as it was sealed, and the row that tells of it names the file', async () => {
    const { signed } = (await member.get('/declaration')).body;
    const files = await copied();
    const file = Buffer.from(files['documents/declaration-1.pdf'] ?? []);
    const { raw } = await member.get(`/declarations/${signed.id}/document.pdf`);
    expect(file.equals(raw)).toBe(true);
    const { body } = await app.anyone().post('/seal/verifications', file);
    expect(body.genuine).toBe(true);
    const { sha256 } = body;
    expect(dataIn(files).tables.sealed_document).toEqual([
      expect.objectContaining({ sha256, file: 'documents/declaration-1.pdf' }),
    ]);
  });

  it('brings the signed sheet too, and says nothing of those of others', async () => {
    const sheet = aSheet(app);
    const { signed } = (await member.get('/declaration')).body;
    const others = (await app.as('alternate').get('/declaration')).body.signed;
    for (const { id } of [signed, others]) {
      await app.as('coordinator').putFile(`/declarations/${id}/file`, 'application/pdf', sheet);
    }
    const files = await copied();
    expect(Object.keys(files).sort()).toEqual([
      'data.json',
      'documents/declaration-1.pdf',
      'documents/declaration-2.pdf',
      'documents/sheet-1.pdf',
      'index.html',
    ]);
    expect(Buffer.from(files['documents/sheet-1.pdf'] ?? []).equals(sheet)).toBe(true);
  });

  it('opens what one has written about access needs, in one’s own name and on record', async () => {
    expect(dataIn(await copied()).tables.access_needs).toEqual([]);
    const text = 'Teleslynge, og en pause <i>midt</i> i møtet.';
    const saved = await member.put('/access-needs', { text, consent: true, version: 0 });
    expect(saved.status).toBe(200);
    const { body } = await ask();
    const before = await ownActs();
    const files = unzipSync((await member.get(`/data-copies/${body.id}`)).raw);
    expect(dataIn(files).tables.access_needs).toEqual([expect.objectContaining({ text })]);
    expect(textOf(files, 'index.html')).toContain('&lt;i&gt;midt&lt;/i&gt;');
    expect(await ownActs()).toBe(before + 1);
    expect((await member.get('/data-reads')).body).toEqual([]);

    await member.delete('/access-needs');
    const after = unzipSync((await member.get(`/data-copies/${body.id}`)).raw);
    expect(
      Object.keys(after)
        .map((name) => textOf(after, name))
        .join(),
    ).not.toContain('Teleslynge');
  });

  it('is not to be had by a session that is no longer sure enough for the vault', async () => {
    const { body } = await ask();
    const lower = (lowAssurance: number, method: string) =>
      app.unit.housekeeping(async (tx) => {
        await tx.execute('UPDATE installation SET low_assurance = $1', [lowAssurance]);
        await tx.execute('UPDATE session SET strong = 0, method = $1', [method]);
      });
    await lower(0, 'code');
    const before = await app.auditCount();
    expect((await member.get(`/data-copies/${body.id}`)).status).toBe(403);
    expect(await app.auditCount()).toBe(before);
    await lower(1, 'example');
  });

  it('names nobody else and holds no secret', async () => {
    await member.post('/corrections', { wish: 'Ikke jeg, men Ingrid Solheim <b>og</b> andre.' });
    const others = await app.db.query<{ name: string }>('SELECT name FROM person WHERE id <> $1', [
      memberId,
    ]);
    const [named] = others;
    await member.post('/corrections', { wish: `Det var ${named?.name} som kom.` });
    const { body } = await ask();
    const files = unzipSync((await member.get(`/data-copies/${body.id}`)).raw);
    const all = ['data.json', 'index.html'].map((name) => textOf(files, name)).join('\n');
    expect(others.filter(({ name }) => all.includes(name))).toEqual([]);
    expect(all).toContain('[someone else]');
    expect(all).toContain('&lt;b&gt;');
    expect(all).not.toMatch(/token_hash|code_hash|"secret"/);
  });

  it('is for nobody else, in no other session, and for a day only', async () => {
    const { body } = await ask();
    expect((await app.as('coordinator').get(`/data-copies/${body.id}`)).status).toBe(404);
    const other = app.anyone();
    await other.post('/example/session', { personId: memberId });
    expect((await other.get(`/data-copies/${body.id}`)).status).toBe(404);
    app.clock.set('2026-11-13T09:59');
    expect((await member.get(`/data-copies/${body.id}`)).status).toBe(200);
    app.clock.set('2026-11-13T10:01');
    expect((await member.get(`/data-copies/${body.id}`)).status).toBe(404);
    app.clock.set('2026-11-12T10:00');
  });
});

describe('A request for correction', () => {
  it('reaches the coordinator as a task, is answered with a note, and both see it', async () => {
    const wish = 'Navnet mitt skrives med to e-er.';
    expect((await member.post('/corrections', { wish })).status).toBe(201);
    const coordinator = app.as('coordinator');
    const kinds = async () =>
      (await coordinator.get('/home')).body.tasks.map(({ kind }: { kind: string }) => kind);
    expect(await kinds()).toContain('answerCorrections');
    const waiting = (await coordinator.get('/correction-tasks')).body;
    for (const { id, version, outcome } of waiting) {
      if (outcome !== null) continue;
      const answer = { outcome: 'corrected', answer: 'Rettet i listen.', version };
      expect((await coordinator.post(`/corrections/${id}/answer`, answer)).status).toBe(201);
      expect((await coordinator.post(`/corrections/${id}/answer`, answer)).status).toBe(409);
    }
    expect(await kinds()).not.toContain('answerCorrections');
    const mine = (await member.get('/corrections')).body.find(
      (each: { wish: string }) => each.wish === wish,
    );
    expect(mine).toMatchObject({ outcome: 'corrected', answer: 'Rettet i listen.' });
  });

  it('is refused empty, and not shown to others', async () => {
    const before = await app.auditCount();
    expect((await member.post('/corrections', { wish: '  ' })).status).toBe(400);
    expect(await app.auditCount()).toBe(before);
    expect((await member.get('/correction-tasks')).status).toBe(403);
    expect((await app.as('alternate').get('/corrections')).body).toEqual([]);
  });
});

describe('A consent', () => {
  const seen = async () => {
    const { body } = await app.as('alternate').get('/panel');
    return body.members.find((each: { personId: string }) => each.personId === memberId);
  };

  it('is given by nobody but oneself, and nothing is shared before', async () => {
    expect(await seen()).toMatchObject({ shared: null, email: null });
    const { body } = await member.get('/consents');
    expect(body).toEqual([
      { kind: 'shareSeat', given: false, givenAt: null, withdrawnAt: null },
      { kind: 'shareEmail', given: false, givenAt: null, withdrawnAt: null },
      { kind: 'publishName', given: false, givenAt: null, withdrawnAt: null },
      { kind: 'publishOffice', given: false, givenAt: null, withdrawnAt: null },
      { kind: 'publishEmail', given: false, givenAt: null, withdrawnAt: null },
      { kind: 'publishPortrait', given: false, givenAt: null, withdrawnAt: null },
    ]);
  });

  it('acts at once when given and when withdrawn, and keeps its dates', async () => {
    await member.put('/consents/shareSeat', { given: true });
    expect(await seen()).toMatchObject({ shared: { number: expect.any(Number) }, email: null });
    await member.put('/consents/shareEmail', { given: true });
    expect((await seen()).email).toContain('@example.org');
    const before = await app.auditCount();
    await member.put('/consents/shareSeat', { given: true });
    expect(await app.auditCount()).toBe(before);
    for (const kind of ['shareSeat', 'shareEmail']) {
      await member.put(`/consents/${kind}`, { given: false });
    }
    expect(await seen()).toMatchObject({ shared: null, email: null });
    const [seat] = (await member.get('/consents')).body;
    expect(seat).toMatchObject({ given: false, withdrawnAt: '2026-11-12T09:00:00.000Z' });
    expect((await member.put('/consents/all', { given: true })).status).toBe(404);
  });
});

describe('The choice of mails', () => {
  it('is honoured by the outbox, and cannot switch off what one must get', async () => {
    const leader = app.as('leader');
    const list = (await leader.get('/mail-choices')).body;
    expect(list.find((each: { kind: string }) => each.kind === 'sign-in-notice').duty).toBe(
      'security',
    );
    const before = await app.auditCount();
    const refused = await leader.put('/mail-choices/sign-in-notice', { wanted: false });
    expect(refused.status).toBe(409);
    expect(await app.auditCount()).toBe(before);
    await leader.put('/mail-choices/audit-anchor', { wanted: false });
    await app.nest.get(HeadKeeper).round();
    const { body } = await app.as('coordinator').get('/outbox');
    const anchors = body.filter((mail: { kind: string }) => mail.kind === 'audit-anchor');
    expect(anchors.length).toBe(1);
    await leader.put('/mail-choices/audit-anchor', { wanted: true });
    expect((await leader.put('/mail-choices/nothing', { wanted: true })).status).toBe(404);
  });

  it('shows members only the kinds they get', async () => {
    const kinds = (await member.get('/mail-choices')).body.map(
      ({ kind }: { kind: string }) => kind,
    );
    expect(kinds).not.toContain('audit-anchor');
    expect(kinds).toContain('declaration-code');
  });
});

describe('One’s own entries in the audit log', () => {
  it('name nobody else, and hold nothing that is not one’s own', async () => {
    const { body } = await member.get('/audit/own-entries');
    expect(body.entries.length).toBeGreaterThan(3);
    const { name } = (await member.get('/session')).body;
    for (const entry of body.entries) {
      expect(entry.mine || entry.object === `person:${memberId}`).toBe(true);
      expect([null, name]).toContain(entry.actorName);
      expect([null, name]).toContain(entry.personName);
    }
  });
});
