import { ElectionDesk } from '../../src/elections/election-desk';
import { ElectionFactsReader } from '../../src/elections/standing/election-facts';
import { TestApp } from '../harness';
import { MeetingBook, quorumIn } from '../meetings/meeting-book';
import { Body } from '../panel-book';
import { itemOf, raiseHands, RevisionBook } from './revision-book';

describe('A case on the agenda of the meeting that settles a reading', () => {
  let app: TestApp;
  let book: RevisionBook;
  let held: MeetingBook;
  let next: MeetingBook;
  let later: Body;
  const at = (of: MeetingBook, title: string) =>
    of.live.items.findIndex((each: Body) => each.title === title) + 1;
  const put = (meeting: Body, title: string, type = 'decision') =>
    app
      .as('coordinator')
      .post(`/meetings/${meeting.id}/agenda-items`, { title, type, minutes: 10 });

  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-05-11');
    book = await RevisionBook.of(app);
    const meeting = await book.meetingOn('2026-06-10');
    later = await book.meetingOn('2026-08-26');
    const readings: Body[] = [];
    for (const [id, option] of [
      ['quorum-alternates', 'never'],
      ['electorate', 'representatives-only'],
    ] as const) {
      readings.push(await book.reading(id, option));
      await book.place(meeting.id);
    }
    await put(meeting, 'Rekker vi ikke');
    await put(meeting, 'Valg vi ikke rakk', 'election');
    held = await book.hold(meeting, '2026-06-10', 8);
    for (const change of readings) {
      const n = itemOf(held, change);
      await held.takeUp(n);
      await raiseHands(held, n, held.count(7, 1, 0, 'for'));
      expect(held.item(n).decisions[0].outcome).toBe('adopted');
    }
    const left = held.live.items.filter((each: Body) => each.state === 'pending');
    const carry = left.map((each: Body) => ({ itemId: each.id, meetingId: later.id }));
    const close = { version: held.live.version, carry };
    expect((await held.send(`/meetings/${held.id}/close`, close)).status).toBe(201);
    await put(later, 'Valg etterpå', 'election');
    await put(later, 'Kom etterpå');
    next = await book.hold(later, '2026-08-26', 4);
    const away = next.ids('representative')[7] ?? '';
    const alternate = next.ids('alternate')[0] ?? '';
    await next.call(alternate, { forPersonId: away });
    await next.arrive(alternate);
  });
  afterAll(() => app.close());

  it('interpretations take effect the day after, never for a case already on that meeting’s agenda: carried over, it is judged by the reading before', async () => {
    const n = at(next, 'Rekker vi ikke');
    expect(next.item(n).quorum).toMatchObject({ present: 5, needed: 5, ok: true });
    await next.takeUp(n);
    expect((await next.decide(n)).status).toBe(201);
    const [row] = await app.db.query<{ frozen: string }>(
      'SELECT frozen FROM decision WHERE item_id = $1',
      [next.item(n).id],
    );
    const { interpretations, sums } = JSON.parse(row?.frozen ?? '{}') as Body;
    expect(interpretations['quorum-alternates']).toBe('called');
    expect(sums).toMatchObject({ present: 5, needed: 5, alternates: 1 });
  });

  it('an election that is carried over is held by the reading before, one that came later by the new', async () => {
    const desk = app.nest.get(ElectionDesk);
    const facts = app.nest.get(ElectionFactsReader);
    const readingOf = async (title: string) => {
      const { caseId } = next.item(at(next, title));
      const [standing] = await desk.cases([caseId]);
      if (!standing) throw new Error(title);
      const offer = { office: 'leader' as const, kind: 'ordinary' as const };
      const on = await facts.on(
        { ...offer, by_decision: null, begins_on: null, reason: null },
        standing,
      );
      return on.statutes.interpretations.electorate;
    };
    expect(await readingOf('Valg vi ikke rakk')).toBe('with-alternates');
    expect(await readingOf('Valg etterpå')).toBe('representatives-only');
  });

  it('a case that came to another meeting first is judged by the new reading', async () => {
    const n = at(next, 'Kom etterpå');
    expect(next.item(n).quorum).toMatchObject({ present: 4, needed: 5, ok: false });
    await next.takeUp(n);
    const refused = await next.decide(n);
    expect(refused.status).toBe(422);
    expect(quorumIn(refused.body).facts).toMatchObject({ present: 4, needed: 5 });
  });
});
