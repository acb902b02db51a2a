import { Client } from '../client';
import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { MEETING_TABLES, MeetingBook } from './meeting-book';

/** Tables a refused act on a vote must leave as they are. */
export const VOTE_TABLES = [...MEETING_TABLES, 'item_vote', 'vote_choice', 'dissent', 'item_input'];

const CHOICE = /"choice":"(?:for|against|blank)"/g;

/** A meeting with a vocabulary for votes on the members' own devices. */
export class VoteBook extends MeetingBook {
  /** Representatives who came, leader and deputy leader first. */
  came: string[] = [];

  /** Three open cases, the first at hand. */
  static async started(app: TestApp, heads: number): Promise<VoteBook> {
    const held = await MeetingBook.held(app);
    const book = new VoteBook(app, held.id, held.coordinator, held.live);
    book.came = await book.attendedBy(heads);
    await book.takeUp(1);
    return book;
  }

  /** The vote that is open, as the coordinator sees it. */
  vote(): Body {
    return this.current().votes.open;
  }

  async refresh(): Promise<void> {
    this.live = (await this.coordinator.get(`/meetings/${this.id}/live`)).body;
  }

  openVote(proposalId: string) {
    return this.send(`/agenda-items/${this.current().id}/votes`, { proposalId });
  }

  answer(personId: string, choice: string, version?: number) {
    const body = { choice, ...(version === undefined ? {} : { version }) };
    return this.app.as(personId).put(`/votes/${this.vote().id}/own-choice`, body);
  }

  async enter(personId: string, choice: string) {
    const path = `/votes/${this.vote().id}/choices/${personId}`;
    const reply = await this.coordinator.put(path, { choice });
    if (reply.status === 200) this.live = reply.body;
    return reply;
  }

  async closeVote(more: Body = {}) {
    await this.refresh();
    const { id, version } = this.vote();
    return this.send(`/votes/${id}/close`, { version, ...more });
  }

  async abort(reason: string) {
    await this.refresh();
    const { id, version } = this.vote();
    return this.send(`/votes/${id}/abort`, { version, reason });
  }

  /** Takes a case up, proposes, and lets those there answer: the chair as told, then the others in turn. */
  async voted(n: number, sums: { for: number; against: number }, chair: 'for' | 'against') {
    await this.takeUp(n);
    await this.openVote(await this.propose(n));
    const [first = '', ...others] = this.vote()
      .roll.missing.map(({ personId }: Body) => personId)
      .sort((a: string, b: string) => this.rank(a) - this.rank(b));
    const left = { ...sums, [chair]: sums[chair] - 1 };
    await this.answer(first, chair);
    for (const [i, who] of others.entries()) {
      if (i < left.for + left.against) await this.answer(who, i < left.for ? 'for' : 'against');
    }
    return this.closeVote();
  }

  /** What one reader is shown of votes in the case at hand. */
  async seenBy(personId: string): Promise<Body> {
    const { body } = await this.app.as(personId).get(`/meetings/${this.id}/live`);
    return body.items.find(({ id }: Body) => id === this.current().id).votes;
  }

  /** How many answers any page about the meeting tells this reader. */
  async choicesShownTo(client: Client): Promise<number> {
    const item = this.current();
    const pages = [
      `/meetings/${this.id}/live`,
      `/meetings/${this.id}`,
      `/meetings/${this.id}/minutes`,
      `/meetings/${this.id}/minutes?audience=public`,
      `/cases/${item.caseId}`,
      '/home',
    ];
    const most = await Promise.all(
      pages.map(async (page) => (await client.get(page)).raw.toString().match(CHOICE)?.length ?? 0),
    );
    return Math.max(...most);
  }

  private current(): Body {
    return this.live.items.find(({ id }: Body) => id === this.live.currentItemId);
  }

  private rank(personId: string): number {
    return this.came.indexOf(personId);
  }
}
