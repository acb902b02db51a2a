import { Client } from '../client';
import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { leavesNoTrace } from '../real-panel';
import { MEETING_TABLES, MeetingBook } from './meeting-book';

const TABLES = [...MEETING_TABLES, 'chair_handover', 'meeting_pause', 'room_signal'];

describe('Leading the meeting', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-09-28');
  });
  afterAll(() => app.close());

  async function begun(heads = 6): Promise<MeetingBook> {
    const book = await MeetingBook.held(app);
    await book.attendedBy(heads);
    await book.takeUp(1);
    return book;
  }

  function chair(book: MeetingBook, name: string | null) {
    const personId = name === null ? null : book.person(name);
    return book.send(`/meetings/${book.id}/chair`, { personId });
  }

  function as(book: MeetingBook, name: string): Client {
    return app.as(book.person(name));
  }

  function tell(book: MeetingBook, name: string, kind: string) {
    return as(book, name).post(`/meetings/${book.id}/signals`, { kind });
  }

  it('hands the chair from the leader to the deputy leader and back, with the times kept', async () => {
    const book = await begun();
    expect((await chair(book, 'Jonas Eide')).status).toBe(201);
    expect(book.live.chair.name).toBe('Jonas Eide');
    expect(book.live.chairing.by).toBe('handover');
    book.pass(10);
    expect((await chair(book, null)).status).toBe(201);
    expect(book.live.chair.name).toBe('Kari Mjelde');
    const rows = await app.db.query<Body>(
      'SELECT kind, started_at, ended_at FROM chair_handover WHERE meeting_id = $1',
      [book.id],
    );
    expect(rows).toHaveLength(1);
    expect(Date.parse(rows[0].ended_at) - Date.parse(rows[0].started_at)).toBe(10 * 60_000);
  });

  it('passes over who has the chair in a case they are recused in, and in that case only', async () => {
    const book = await begun();
    await chair(book, 'Jonas Eide');
    await book.recuse(1, book.person('Jonas Eide'));
    expect(book.live.chair.name).toBe('Kari Mjelde');
    await book.takeUp(2);
    expect(book.live.chair.name).toBe('Jonas Eide');
  });

  it('moves the chair to the next by the rule when the one who has it leaves', async () => {
    const book = await begun();
    await chair(book, 'Jonas Eide');
    await book.leave(book.person('Jonas Eide'));
    expect(book.live.chair.name).toBe('Kari Mjelde');
    await book.leave(book.person('Kari Mjelde'));
    expect(['longestServing', 'panelPicks']).toContain(book.live.chairing.by);
    await book.arrive(book.person('Jonas Eide'));
    expect(book.live.chairing.by).toBe('deputyLeader');
  });

  it('gives the chair to nobody whom the rule does not reach', async () => {
    const book = await begun();
    const allowed = book.live.chairing.mayTake.map((each: Body) => each.name);
    const other = book.live.presences.find(
      (each: Body) =>
        each.state === 'present' && each.office === null && !allowed.includes(each.name),
    );
    const member = app.as(other.personId);
    await member.get('/session');
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      expect((await chair(book, other.name)).status).toBe(400);
      expect((await chair(book, null)).status).toBe(409);
      const own = { personId: book.person('Jonas Eide') };
      const path = `/meetings/${book.id}/chair`;
      expect((await member.post(path, own)).status).toBe(403);
    });
    expect(untouched).toBe(true);
  });

  it('counts no pause as time of the case, and ends the pause when the meeting moves on', async () => {
    const book = await begun();
    book.pass(5);
    const started = await book.send(`/meetings/${book.id}/pauses`, { minutes: 10 });
    expect(started.status).toBe(201);
    expect(book.live.chairing.pause).toMatchObject({ minutes: 10, endedAt: null });
    const again = await book.send(`/meetings/${book.id}/pauses`, { minutes: 10 });
    expect(again.status).toBe(409);
    book.pass(12);
    await book.send(`/meeting-pauses/${book.live.chairing.pause.id}/end`);
    expect(book.live.chairing.pause).toBeNull();
    expect(book.item(1).room.pausedMs).toBe(12 * 60_000);
    await book.send(`/meetings/${book.id}/pauses`, { minutes: 5 });
    await book.takeUp(2);
    expect(book.live.chairing.pause).toBeNull();
    expect(book.live.chairing.pauses).toHaveLength(2);
    expect(book.item(2).room.pausedMs).toBe(0);
  });

  it('writes the pauses in the minutes', async () => {
    const book = await begun();
    await book.send(`/meetings/${book.id}/pauses`, { minutes: 10 });
    book.pass(10);
    await book.send(`/meeting-pauses/${book.live.chairing.pause.id}/end`);
    const { body } = await book.coordinator.get(`/meetings/${book.id}/minutes?audience=panel`);
    expect(body.pauses).toEqual([
      {
        from: book.live.chairing.pauses[0].startedAt,
        to: book.live.chairing.pauses[0].endedAt,
      },
    ]);
  });

  it('tells who needs a pause to those who record, and to nobody else; a pause answers it', async () => {
    const book = await begun();
    expect((await tell(book, 'Rolf Sæbø', 'pause')).body.chairing.told).toEqual(['pause']);
    await book.look();
    expect(book.live.chairing.signals).toEqual([
      { personId: book.person('Rolf Sæbø'), name: 'Rolf Sæbø', kind: 'pause' },
    ]);
    const other = (await as(book, 'Ingrid Haugland').get(`/meetings/${book.id}/live`)).body;
    expect(other.chairing).toMatchObject({ signals: [], told: [], mayTake: [] });
    await book.send(`/meetings/${book.id}/pauses`, { minutes: 10 });
    expect(book.live.chairing.signals).toEqual([]);
    const kept = await app.db.query('SELECT id FROM room_signal WHERE meeting_id = $1', [book.id]);
    expect(kept).toEqual([]);
  });

  it('registers nothing when somebody says they are here, until it is confirmed', async () => {
    const book = await begun(5);
    const late = book.live.presences.find(
      (each: Body) => each.kind === 'representative' && each.state === 'absent',
    );
    await tell(book, late.name, 'here');
    await book.look();
    expect(book.item(1).quorum.present).toBe(5);
    expect(book.live.chairing.signals[0]).toMatchObject({ kind: 'here', name: late.name });
    await book.arrive(late.personId);
    expect(book.item(1).quorum.present).toBe(6);
    expect(book.live.chairing.signals).toEqual([]);
  });

  it('lets the last word about where one is count, and lets one take it back', async () => {
    const book = await begun();
    await tell(book, 'Rolf Sæbø', 'leaving');
    expect((await tell(book, 'Rolf Sæbø', 'here')).body.chairing.told).toEqual(['here']);
    expect((await tell(book, 'Rolf Sæbø', 'none')).body.chairing.told).toEqual([]);
  });

  it('tells in the minutes who was away in between, and for how long', async () => {
    const book = await begun(10);
    const rolf = book.person('Rolf Sæbø');
    await book.leave(rolf);
    book.pass(15);
    await book.arrive(rolf);
    const { body } = await book.coordinator.get(`/meetings/${book.id}/minutes?audience=panel`);
    const { note } = body.present.find((each: Body) => each.name === 'Rolf Sæbø');
    expect(note).toMatch(/^borte kl\. \d\d\.\d\d–\d\d\.\d\d$/);
  });
});
