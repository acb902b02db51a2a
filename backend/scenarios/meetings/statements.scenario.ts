import { Routes } from '../../src/kernel/http/routes';
import { Client } from '../client';
import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { collect } from '../policy/things';
import { leavesNoTrace } from '../real-panel';
import { MEETING_TABLES, MeetingBook } from './meeting-book';

jest.setTimeout(120_000);

const CANARY = 'QZXQZXQZX';
const WORDS = `${CANARY} egne ord om egen sykdom ${CANARY}`;
const ASKING = ['coordinator', 'leader', 'deputyLeader', 'representative', 'alternate'] as const;

describe('What somebody tells of their own life in a meeting', () => {
  let app: TestApp;
  let book: MeetingBook;
  let owner: Client;
  let ownerId: string;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-09-28');
    owner = app.as('representative');
    ownerId = (await owner.get('/session')).body.personId;
  });
  afterAll(() => app.close());

  beforeEach(async () => {
    book = await MeetingBook.held(app, [false, true]);
    await book.attendedBy(6);
    await book.arrive(ownerId);
    await book.takeUp(1);
  });

  const tell = async (n = 1, text = WORDS): Promise<Body> => {
    const reply = await book.send(`/agenda-items/${book.item(n).id}/statements`, {
      personId: ownerId,
      text,
    });
    expect(reply.status).toBe(201);
    return book.item(n).statements.at(-1);
  };
  const close = () => book.send(`/meetings/${book.id}/close`, { version: book.live.version });
  const minutes = (audience: string, as: Client = owner) =>
    as.get(`/meetings/${book.id}/minutes?audience=${audience}&language=nb`);
  const mine = async (): Promise<Body[]> =>
    (await owner.get(`/meetings/${book.id}/own-statements`)).body.statements;
  const release = (id: string, to: string, version: number) =>
    owner.put(`/statements/${id}/release`, { release: to, version });

  it('is known of, and opened, by those in the room while the meeting is held, and its owner sees who did', async () => {
    const said = await tell();
    const leader = app.as('leader');
    const { body } = await leader.get(`/meetings/${book.id}/live`);
    expect(body.items[0].statements).toMatchObject([{ id: said.id, mayTakeBack: false }]);
    expect((await leader.post(`/statements/${said.id}/openings`)).body).toEqual({ text: WORDS });
    const [read] = await app.db.query('SELECT what, purpose FROM data_read ORDER BY at DESC');
    expect(read).toEqual({ what: 'statement', purpose: 'meeting' });
  });

  it('is not known of by those who are not there, nor by whoever has left for the case', async () => {
    const said = await tell();
    const away = app.as('alternate');
    const { body } = await away.get(`/meetings/${book.id}/live`);
    expect(body.items[0].statements).toEqual([]);
    expect((await away.post(`/statements/${said.id}/openings`)).status).toBe(404);
    const deputy = app.as('deputyLeader');
    const deputyId = (await deputy.get('/session')).body.personId;
    await book.recuse(1, deputyId);
    expect((await deputy.post(`/statements/${said.id}/openings`)).status).toBe(404);
  });

  it('is its owner’s alone when the meeting is over, and opens for nobody else', async () => {
    const said = await tell();
    await close();
    for (const role of ASKING) {
      const as = app.as(role);
      const { personId } = (await as.get('/session')).body;
      const { status } = await as.post(`/statements/${said.id}/openings`);
      expect([role, status]).toEqual([role, personId === ownerId ? 200 : 404]);
    }
    expect(await mine()).toMatchObject([{ id: said.id, release: 'none', decided: false }]);
    const { body } = await owner.get('/home');
    const task = body.tasks.find(({ kind }: Body) => kind === 'decideStatements');
    expect(task).toMatchObject({ link: expect.stringContaining('/mine-utsagn') });
    expect(JSON.stringify(task)).not.toContain(CANARY);
  });

  it('stands in no answer, no minutes and no row, wherever one looks, until it is released', async () => {
    await tell();
    await tell(2);
    await close();
    const ids = await collect(app);
    const met: string[] = [];
    for (const role of ASKING) {
      for (const { method, path } of app.nest.get(Routes).list()) {
        if (method !== 'GET' || path === '/events') continue;
        const word = path.split('/').find((_, i, all) => all[i + 1]?.startsWith(':')) ?? '';
        for (const id of word === 'meetings' ? [book.id] : (ids[word] ?? ['']).slice(-2)) {
          const reply = await app.as(role).get(path.replace(/:\w+/g, id));
          if (reply.raw.includes(CANARY)) met.push(`${role} ${path}`);
        }
      }
    }
    expect(met).toEqual([]);
    for (const table of [...MEETING_TABLES, 'audit_entry', 'outbox_mail', 'idempotency_key']) {
      const rows = await app.db.query(`SELECT * FROM ${table}`);
      expect([table, JSON.stringify(rows).includes(CANARY)]).toEqual([table, false]);
    }
  });

  it('goes as far as its owner says, and comes back when they change their mind', async () => {
    const { id } = await tell();
    await close();
    expect((await release(id, 'panel', 1)).status).toBe(200);
    expect(JSON.stringify((await minutes('panel')).body)).toContain(CANARY);
    expect(JSON.stringify((await minutes('public')).body)).not.toContain(CANARY);
    expect((await release(id, 'public', 2)).status).toBe(200);
    expect(JSON.stringify((await minutes('public')).body)).toContain(CANARY);
    const changed = await owner.put(`/statements/${id}`, { text: 'Mildere ord.', version: 3 });
    expect(changed.status).toBe(200);
    const reworded = JSON.stringify((await minutes('public')).body);
    expect(reworded).toContain('Mildere ord.');
    expect(reworded).not.toContain(CANARY);
    await release(id, 'none', 4);
    expect(JSON.stringify((await minutes('panel')).body)).not.toContain('Mildere ord.');
    expect(await mine()).toMatchObject([{ release: 'none', decided: true }]);
    const { body } = await owner.get('/home');
    const links = body.tasks.map(({ link }: Body) => link);
    expect(links).not.toContain(`/moter/${book.id}/mine-utsagn`);
  });

  it('is changed and released by nobody but its owner, not even by those who write the minutes', async () => {
    const { id } = await tell();
    await release(id, 'panel', 1);
    const [entry] = (await book.coordinator.get(`/meetings/${book.id}/live`)).body.items[0].entries;
    expect(entry.released).toBe(true);
    const untouched = await leavesNoTrace(app, MEETING_TABLES, async () => {
      const change = { text: 'Andres ord', version: entry.version };
      expect((await book.coordinator.put(`/entries/${entry.id}`, change)).status).toBe(403);
      const path = `/entries/${entry.id}?version=${entry.version}`;
      expect((await book.coordinator.delete(path)).status).toBe(403);
      const theirs = await book.coordinator.put(`/statements/${id}/release`, {
        release: 'public',
        version: 2,
      });
      expect(theirs.status).toBe(404);
      const words = { text: 'Andres ord', version: 2 };
      expect((await book.coordinator.put(`/statements/${id}`, words)).status).toBe(404);
      expect((await release(id, 'public', 1)).status).toBe(409);
    });
    expect(untouched).toBe(true);
  });

  it('is gone with its key when it is taken back, in the minutes as well', async () => {
    const keys = async () =>
      (await app.db.query("SELECT id FROM vault_key WHERE kind LIKE 'row:%'")).length;
    const { id } = await tell();
    const other = await tell(1, 'Noe annet.');
    const before = await keys();
    await release(id, 'public', 1);
    expect((await owner.delete(`/statements/${id}?version=2`)).status).toBe(204);
    expect(await keys()).toBe(before - 1);
    expect(JSON.stringify((await minutes('public')).body)).not.toContain(CANARY);
    expect((await owner.post(`/statements/${other.id}/openings`)).body.text).toBe('Noe annet.');
  });

  it('can be taken back by whoever noted it while the meeting is held, and not after', async () => {
    const first = await tell();
    const second = await tell();
    expect((await book.coordinator.delete(`/statements/${first.id}?version=1`)).status).toBe(204);
    await close();
    expect((await book.coordinator.delete(`/statements/${second.id}?version=1`)).status).toBe(404);
    expect(await mine()).toHaveLength(1);
  });

  it('is in its owner’s copy of their own data', async () => {
    await tell();
    await close();
    await owner.stepUp();
    const made = await owner.post('/data-copies', {});
    const copy = await owner.get(`/data-copies/${made.body.id}`);
    expect([made.status, copy.status]).toEqual([201, 200]);
    expect(copy.raw.length).toBeGreaterThan(1_000);
  });
});
