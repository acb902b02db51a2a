import { TestApp } from '../harness';
import { MeetingBook } from '../meetings/meeting-book';
import { VoteBook } from '../meetings/vote-book';
import { Body, said } from '../panel-book';
import { leavesNoTrace } from '../real-panel';
import { BallotDriver } from './ballot-driver';

const TABLES = ['ballot', 'ballot_place', 'item_vote', 'decision'];

describe('A secret vote on a case', () => {
  let app: TestApp;
  let book: VoteBook;
  let driver: BallotDriver;

  beforeEach(async () => {
    app = await MeetingBook.panelOn('2026-09-28');
    book = await VoteBook.started(app, 9);
    driver = new BallotDriver(app, book);
  });
  afterEach(() => app.close());

  const current = (): Body =>
    book.live.items.find(({ id }: Body) => id === book.live.currentItemId);
  const constraint = ({ body }: { body: Body }): string => body.errors[0].constraint;

  /** Two of those who are there tell: not the chair, whose vote is as secret as the others'. */
  async function make(more: object = {}) {
    const proposalId = await book.propose(1, 'Panelet vil ha lydisolering.');
    const tellers = book.came.slice(2, 4);
    const body = { proposalId, secret: true, tellers, ...more };
    const reply = await book.send(`/agenda-items/${current().id}/votes`, body);
    if (reply.status === 201) await driver.begin(current().votes.secret.ballotId);
    return reply;
  }

  async function ready(): Promise<void> {
    await make();
    await driver.makeKeys();
    await driver.open();
  }

  const cast = (yes: number, no: number, blank = 0) =>
    driver.voteAll([
      ...Array<string>(yes).fill('for'),
      ...Array<string>(no).fill('against'),
      ...Array<string>(blank).fill('blank'),
    ]);

  it('secret vote 4 for, 4 against: falls; the chair’s vote cannot be opened', async () => {
    await ready();
    expect(driver.choices).toEqual(['against', 'blank', 'for']);
    const view = await driver.view(driver.bystander());
    expect(view).toMatchObject({ kind: 'vote', question: 'Panelet vil ha lydisolering.', size: 9 });
    await cast(4, 4, 1);
    const { body } = await driver.finish();
    expect(body.result).toMatchObject({ outcome: 'fallen', elected: null });
    await book.look();
    const [decision] = current().decisions;
    expect(decision).toMatchObject({
      ...{ method: 'secret', outcome: 'fallen', for: 4, against: 4, blank: 1 },
      ...{ chairChoice: null, byChairsVote: false },
    });
    expect(said(decision, 'majority').facts).toMatchObject({ secret: true, tied: true });
  });

  it('is adopted by more for than against, stands in the minutes with its numbers, and names nobody', async () => {
    await ready();
    await cast(5, 3, 1);
    expect((await driver.finish()).body.result).toMatchObject({ outcome: 'adopted' });
    const { body } = await book.coordinator.get(`/meetings/${book.id}/minutes`);
    const item = body.items.find(({ id }: Body) => id === current().id);
    expect(item.decisions[0]).toMatchObject({ method: 'secret', for: 5, against: 3, blank: 1 });
    await book.look();
    expect(current().votes).toMatchObject({ open: null, secret: null, named: [] });
    expect(JSON.stringify(current().votes)).not.toContain('"choice"');
  });

  it('asks nobody who is recused, and no teller is', async () => {
    const [, , , , recused = ''] = book.came;
    await book.recuse(1, recused);
    expect(constraint(await make({ tellers: [recused, book.came[2]] }))).toBe('present');
    await ready();
    expect(driver.voters).toHaveLength(8);
    expect(driver.voters).not.toContain(recused);
    await driver.booth(recused);
    const { envelope } = await driver.seal(recused, 'for');
    expect((await driver.lay(recused, envelope)).status).toBe(403);
  });

  it('is not settled when somebody on the roll is recused meanwhile: it is stopped and held again', async () => {
    await ready();
    await cast(5, 3, 1);
    await driver.close();
    await driver.mix();
    await driver.count();
    await book.recuse(1, driver.voters[0] ?? '');
    const untouched = await leavesNoTrace(app, TABLES, async () => {
      expect(constraint(await driver.confirm())).toBe('recused-meanwhile');
    });
    expect(untouched).toBe(true);
    expect((await driver.abort('Noen ble inhabil')).status).toBe(201);
    await book.look();
    expect(current().votes.aborted).toMatchObject([{ reason: 'Noen ble inhabil' }]);
    expect(current().decisions).toEqual([]);
  });

  it('lets the meeting neither go on nor end, nor anybody close it but the tellers', async () => {
    await ready();
    await book.look();
    const { id, version } = current().votes.secret;
    expect(constraint(await book.coordinator.post(`/votes/${id}/close`, { version }))).toBe(
      'vote-secret',
    );
    expect((await book.takeUp(2)).status).toBe(409);
    const own = await app.as(driver.bystander()).put(`/votes/${id}/own-choice`, { choice: 'for' });
    expect(own.status).toBe(403);
    const stopped = await book.coordinator.post(`/votes/${id}/abort`, {
      version,
      reason: 'Avbrutt',
    });
    expect(stopped.status).toBe(201);
    expect((await driver.view()).state).toBe('aborted');
  });

  it('counts no fewer than five, since the sums stand in the minutes', async () => {
    await ready();
    await cast(4, 0);
    const { body } = await driver.close();
    expect(body).toMatchObject({ state: 'aborted', mayWithhold: false });
    await ready();
    await cast(5, 1);
    await driver.close();
    await driver.mix();
    expect(constraint(await driver.count({ publish: 'outcome' }))).toBe('sums');
    expect((await driver.count()).status).toBe(201);
  });
});
