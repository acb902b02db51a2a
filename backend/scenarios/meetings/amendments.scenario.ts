import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { leavesNoTrace } from '../real-panel';
import { VOTE_TABLES, VoteBook } from './vote-book';

const FIRST = 'Panelet vil ha tre rom.';
const CHANGED = 'Panelet vil ha fire rom.';

describe('Proposals, what changes them, and what is said against them', () => {
  let app: TestApp;
  let book: VoteBook;
  let people: string[];
  beforeAll(async () => {
    app = await VoteBook.panelOn('2026-09-28');
    book = await VoteBook.started(app, 9);
    people = book.came;
  });
  afterAll(() => app.close());

  const proposals = (): Body[] => book.item(1).proposals;
  const known = (id: string): Body => proposals().find((each) => each.id === id);
  const path = () => `/agenda-items/${book.item(1).id}`;
  const decide = (proposalId: string, how: Body) =>
    book.send(`${path()}/decisions`, { proposalId, text: known(proposalId).text, ...how });
  const amend = async (toId: string, text: string): Promise<string> => {
    const body = { text, byPersonId: people[1], kind: 'amendment', toId };
    await book.send(`${path()}/proposals`, body);
    return proposals().at(-1)?.id;
  };

  describe('amendments', () => {
    let main: string;
    let near: string;
    let far: string;
    beforeAll(async () => {
      main = await book.propose(1, FIRST);
      near = await amend(main, CHANGED);
      far = await amend(main, 'Panelet vil ikke ha rom.');
    });

    it('are voted on before what they amend, in the order the chair gives them', async () => {
      expect(known(near)).toMatchObject({ turn: 1, next: true, mayMove: ['later'] });
      const { version } = known(far);
      const moved = await book.send(`/proposals/${far}/moves`, { direction: 'earlier', version });
      expect(moved.status).toBe(201);
      expect([far, near, main].map((id) => known(id).turn)).toEqual([1, 2, 3]);
    });

    it('cannot be passed over: neither the main proposal nor a later one is decided first', async () => {
      const untouched = await leavesNoTrace(app, VOTE_TABLES, async () => {
        for (const id of [main, near]) {
          const refused = await decide(id, { method: 'consensus' });
          expect(refused.body.errors[0].constraint).toBe('amendments-first');
          expect((await book.openVote(id)).status).toBe(409);
        }
      });
      expect(untouched).toBe(true);
    });

    it('that fall are shown as such and change nothing', async () => {
      await decide(far, book.count(2, 7, 0));
      expect(known(far).status).toBe('fallen');
      expect(known(main)).toMatchObject({ text: FIRST, originalText: null });
    });

    it('that are adopted change what is put to the vote next, and both texts are kept', async () => {
      await book.openVote(near);
      for (const who of people) await book.answer(who, 'for');
      await book.closeVote();
      expect(known(main)).toMatchObject({ text: CHANGED, originalText: FIRST, next: true });
      expect(book.item(1).decisionsText).toBeNull();
    });

    it('leave the main proposal to be decided as it now reads', async () => {
      await decide(main, { method: 'consensus' });
      expect(book.item(1).decisionsText).toBe(CHANGED);
      expect(book.item(1).decisions.map(({ kind }: Body) => kind)).toEqual([
        'amendment',
        'amendment',
        'main',
      ]);
    });

    it('relate to something that is still open', async () => {
      const untouched = await leavesNoTrace(app, VOTE_TABLES, async () => {
        const body = { text: 'For sent.', byPersonId: people[1], kind: 'amendment', toId: main };
        expect((await book.send(`${path()}/proposals`, body)).status).toBe(400);
      });
      expect(untouched).toBe(true);
    });
  });

  describe('a proposal from a member’s phone', () => {
    let suggested: string;

    it('waits for the chair, seen by its proposer and by those who record', async () => {
      const me = people[5] ?? '';
      const body = { text: 'Utsett saken.', byPersonId: me };
      expect((await app.as(me).post(`${path()}/proposals`, body)).status).toBe(201);
      await book.refresh();
      suggested = proposals().at(-1)?.id;
      expect(known(suggested)).toMatchObject({ status: 'suggested', next: false });
      const others = await app.as(people[6] ?? '').get(`/meetings/${book.id}/live`);
      expect(JSON.stringify(others.body)).not.toContain('Utsett saken.');
    });

    it('is in nobody’s name but one’s own, and only from a seat', async () => {
      const alternate = book.ids('alternate')[0] ?? '';
      for (const who of [people[5] ?? '', alternate]) await app.as(who).get('/home');
      const untouched = await leavesNoTrace(app, VOTE_TABLES, async () => {
        const forged = { text: 'Nei.', byPersonId: people[6] };
        expect((await app.as(people[5] ?? '').post(`${path()}/proposals`, forged)).status).toBe(
          403,
        );
        const outside = { text: 'Nei.', byPersonId: alternate };
        expect((await app.as(alternate).post(`${path()}/proposals`, outside)).status).toBe(403);
      });
      expect(untouched).toBe(true);
    });

    it('is put up by the chair and withdrawn by its proposer, never by another member', async () => {
      const { version } = known(suggested);
      await book.send(`/proposals/${suggested}/put-up`, { version });
      expect(known(suggested)).toMatchObject({ status: 'open', next: true });
      const other = await app
        .as(people[6] ?? '')
        .post(`/proposals/${suggested}/withdraw`, { version: version + 1 });
      expect(other.status).toBe(403);
      const mine = await app
        .as(people[5] ?? '')
        .post(`/proposals/${suggested}/withdraw`, { version: version + 1 });
      expect(mine.status).toBe(201);
      await book.refresh();
      expect(known(suggested).status).toBe('withdrawn');
      expect((await decide(suggested, { method: 'consensus' })).status).toBe(409);
    });
  });

  describe('a roll call', () => {
    const answers = (): { personId: string; choice: string }[] =>
      people.map((personId, i) => ({
        personId,
        choice: i < 4 ? 'for' : i < 8 ? 'against' : 'blank',
      }));

    it('is added up by the server, and a tie goes with what the chair answered', async () => {
      const proposalId = await book.propose(1, 'Navneopprop om møtested.');
      await decide(proposalId, { method: 'rollCall', choices: answers() });
      expect(book.item(1).decisions.at(-1)).toMatchObject({
        method: 'rollCall',
        outcome: 'adopted',
        byChairsVote: true,
        for: 4,
        against: 4,
        blank: 1,
      });
    });

    it('names everybody in a seat once, and nobody else', async () => {
      const proposalId = await book.propose(1);
      const wrong = [
        answers().slice(1),
        [...answers().slice(1), answers()[1]],
        [...answers().slice(1), { personId: book.ids('alternate')[0], choice: 'for' }],
      ];
      const untouched = await leavesNoTrace(app, VOTE_TABLES, async () => {
        for (const choices of wrong) {
          const refused = await decide(proposalId, { method: 'rollCall', choices });
          expect(refused.body.errors[0].constraint).toBe('roll-changed');
        }
        expect((await decide(proposalId, { method: 'rollCall' })).status).toBe(400);
      });
      expect(untouched).toBe(true);
    });

    it('offers a statement for those alone who did not vote for, to who saw how they voted', async () => {
      const coordinator = book.live.presences.find(({ kind }: Body) => kind === 'coordinator');
      const before = book.item(1).votes.dissenters.at(-1).people;
      expect(before).toHaveLength(9);
      await book.arrive(coordinator.personId);
      const vote = await book.propose(1);
      const choices = answers();
      await decide(vote, { method: 'rollCall', choices });
      const { people: may } = book.item(1).votes.dissenters.at(-1);
      const not = choices.filter(({ choice }) => choice !== 'for');
      expect(may).toHaveLength(not.length);
    });
  });

  describe('a statement for the minutes', () => {
    const decision = (): Body => book.item(1).decisions.at(-1);
    const mine = (who: string) => `/decisions/${decision().id}/dissents/${who}`;

    it('is taken from who voted against, not from who voted for', async () => {
      const [against = '', infavour = ''] = [people[5], people[2]];
      expect((await book.seenBy(against)).mayDissent).toContain(decision().id);
      const text = 'Kari Mjelde og jeg ville vente.';
      expect((await app.as(against).put(mine(against), { text })).status).toBe(200);
      const refused = await app.as(infavour).put(mine(infavour), { text: 'Nei.' });
      expect(refused.body.errors[0].constraint).toBe('not-entitled');
      const forged = await app.as(infavour).put(mine(against), { text: 'Nei.' });
      expect(forged.status).toBe(403);
    });

    it('is entered by who records in the name of somebody else, whom only they are offered', async () => {
      const other = people[6] ?? '';
      await book.refresh();
      const offered = book
        .item(1)
        .votes.dissenters.find(({ decisionId }: Body) => decisionId === decision().id);
      expect(offered.people.map(({ personId }: Body) => personId)).toContain(other);
      expect((await book.seenBy(other)).dissenters).toEqual([]);
      const path = mine(other);
      expect((await book.coordinator.put(path, { text: 'Sagt i møtet.' })).status).toBe(200);
      expect((await book.coordinator.delete(path)).status).toBe(200);
    });

    it('stands by name for the panel, and from one member without any name in public', async () => {
      await book.refresh();
      expect(decision().dissents).toMatchObject([{ personId: people[5] }]);
      const read = async (audience: string): Promise<Body> => {
        const { body } = await book.coordinator.get(
          `/meetings/${book.id}/minutes?audience=${audience}`,
        );
        return body.items[0].decisions.at(-1).dissents[0];
      };
      expect((await read('panel')).name).not.toBe('');
      expect(await read('public')).toMatchObject({ personId: null, name: null });
      expect((await read('public')).text).not.toContain('Kari');
    });

    it('can be changed and taken back until the meeting is closed, and not after', async () => {
      const who = people[5] ?? '';
      await app.as(who).put(mine(who), { text: 'Jeg ville vente.' });
      await book.refresh();
      expect(decision().dissents).toMatchObject([{ text: 'Jeg ville vente.', version: 2 }]);
      expect((await app.as(who).delete(mine(who))).status).toBe(200);
      await book.refresh();
      expect(decision().dissents).toEqual([]);
      const { version } = book.live;
      await book.send(`/meetings/${book.id}/close`, { version });
      const untouched = await leavesNoTrace(app, VOTE_TABLES, async () => {
        expect((await app.as(who).put(mine(who), { text: 'For sent.' })).status).toBe(409);
      });
      expect(untouched).toBe(true);
    });
  });
});
