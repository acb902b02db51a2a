import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { MeetingBook } from './meeting-book';
import { VoteBook } from './vote-book';

const CANARY = 'Kanarifugl sju seks fem';

describe('The shared screen', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-09-28');
  });
  afterAll(() => app.close());

  const path = (book: MeetingBook) => `/meetings/${book.id}/screen`;

  it('shows the case at hand, the proposal as it stands, the quorum and the pause', async () => {
    const book = await MeetingBook.held(app);
    await book.attendedBy(6);
    await book.takeUp(1);
    await book.propose(1, 'Panelet rår til mer tid.');
    await book.send(`/meetings/${book.id}/pauses`, { minutes: 10 });
    const { status, body } = await book.coordinator.get(path(book));
    expect(status).toBe(200);
    expect(body.item).toMatchObject({ title: 'Sak nummer 1', hidden: false });
    expect(body.item.proposals).toEqual(['Panelet rår til mer tid.']);
    expect(body.quorum).toEqual({ present: 6, needed: 5, basis: 10, ok: true });
    expect(body.pause).toMatchObject({ minutes: 10 });
  });

  it('names nobody, whatever happens in the meeting', async () => {
    const book = await MeetingBook.held(app);
    const came = await book.attendedBy(6);
    await book.takeUp(1);
    await book.decide(1, book.count(4, 1, 1));
    await book.ask(1, { personId: came[5] });
    const said = JSON.stringify((await book.coordinator.get(path(book))).body);
    for (const { name, personId } of book.live.presences as Body[]) {
      expect(said).not.toContain(name);
      expect(said).not.toContain(personId);
    }
    expect(said).not.toMatch(/"(?:choice|votes|chairChoice|roll|own)"/);
  });

  it('shows that a vote is open and how many have answered, never what, then the result in numbers', async () => {
    const book = await VoteBook.started(app, 6);
    const proposalId = await book.propose(1, 'Panelet rår til mer tid.');
    await book.openVote(proposalId);
    const [first = '', second = ''] = book.came;
    await book.answer(first, 'for');
    await book.answer(second, 'against');
    const open = (await book.coordinator.get(path(book))).body.item;
    const vote = { text: 'Panelet rår til mer tid.', answered: 2, asked: 6 };
    expect(open).toMatchObject({ vote, result: null });
    expect(JSON.stringify(open)).not.toMatch(/"(?:for|against|blank|choice)"/);
    await book.closeVote();
    const { vote: over, result, proposals } = (await book.coordinator.get(path(book))).body.item;
    expect([over, proposals]).toEqual([null, []]);
    const sums = { for: 1, against: 1, blank: 0, unanimous: false };
    expect(result).toMatchObject({ ...sums, text: 'Panelet rår til mer tid.', byChairsVote: true });
  });

  it('shows only what lies on the table, as it reads now: nothing suggested or withdrawn', async () => {
    const book = await VoteBook.started(app, 6);
    const id = await book.propose(1, 'Dette blir trukket.');
    await book.send(`/proposals/${id}/withdraw`, { version: 1 });
    const rolf = book.came[4] ?? '';
    const suggested = { text: 'Bare foreslått.', byPersonId: rolf };
    const at = `/agenda-items/${book.item(1).id}/proposals`;
    expect((await app.as(rolf).post(at, suggested)).status).toBe(201);
    await book.propose(1, 'Dette ligger på bordet.');
    const { item } = (await book.coordinator.get(path(book))).body;
    expect(item.proposals).toEqual(['Dette ligger på bordet.']);
  });

  it('shows nothing of a closed case but its neutral title', async () => {
    const book = await MeetingBook.held(app, [true, false]);
    await book.attendedBy(6);
    await book.takeUp(1);
    await book.propose(1, CANARY);
    await book.decide(1);
    await book.propose(1, `${CANARY} igjen`);
    await book.send(`/agenda-items/${book.item(1).id}/entries`, { text: CANARY });
    const { body } = await book.coordinator.get(path(book));
    expect(body.item).toMatchObject({ hidden: true, proposals: [], decisions: [] });
    expect(body.item).toMatchObject({ vote: null, result: null });
    expect(JSON.stringify(body)).not.toContain('Kanarifugl');
    expect(JSON.stringify(body)).not.toContain('Sak nummer 1');
  });

  it('opens to whoever chairs, and to nobody else who only takes part', async () => {
    const book = await MeetingBook.held(app);
    await book.attendedBy(6);
    await book.takeUp(1);
    const rolf = app.as(book.person('Rolf Sæbø'));
    expect((await rolf.get(path(book))).status).toBe(404);
    expect((await app.as('leader').get(path(book))).status).toBe(200);
  });
});
