import { Client } from '../client';
import { Body } from '../panel-book';
import { Canaries, Marks } from './canaries';
import { LeakPanel } from './leak-panel';
import { Cast, must } from './people-seed';

const CLOSING = { closed: true, ground: 'personal', reason: 'Om noens egne forhold' };
/** What people thought of the meeting leaves no text; it is sown so that its tables are looked into. */
const THOUGHT = { heard: 'partly', understood: 'yes', time: 'no' };

/** Minutes from draft to addenda: what is said of them, wished for, answered and corrected, in an open and a closed case. */
export class MinutesSeed {
  private meetingId = '';

  constructor(
    private readonly panel: LeakPanel,
    private readonly canaries: Canaries,
    private readonly coordinator: Client,
    private readonly cast: Cast,
  ) {}

  async live(): Promise<void> {
    const [, , , author = '', named = ''] = this.cast.seated;
    this.meetingId = (await this.meeting('15')).id;
    const next = await this.meeting('17');
    for (const more of [{}, CLOSING]) await this.addCase(more);
    const items = await this.hold(named);
    await this.evaluate();
    await this.post('review', { language: 'nb' });
    await this.comment(author, items);
    await this.wish(named);
    for (const personId of this.cast.seated) await this.as(personId, 'fine', {});
    await this.answer(items);
    await this.versioned('round-end', {});
    await this.approve(next.id);
    await this.versioned('seal', { changes: [] });
    await this.versioned('publication', {});
    for (const item of items) await this.correct(item);
  }

  private get path(): string {
    return `/meetings/${this.meetingId}`;
  }

  private meeting(hour: string): Promise<Body> {
    const [startsAt, endsAt] = [`${hour}:00`, `${hour}:55`].map((at) => `2026-11-12T${at}:00.000Z`);
    return must(
      this.coordinator.post('/meetings', { startsAt, endsAt, place: 'Et rom', mode: 'room' }),
    );
  }

  private addCase(more: object): Promise<Body> {
    const title = 'En sak til referatet';
    const item = { title, type: 'decision', minutes: 5, ...more };
    return must(this.coordinator.post(`${this.path}/agenda-items`, item));
  }

  private async hold(named: string): Promise<Body[]> {
    const { items } = await this.open(this.meetingId);
    const find = 'SELECT name FROM person WHERE id = $1';
    const [person] = await this.panel.app.db.query<{ name: string }>(find, [named]);
    const [open, closed] = items;
    await this.write(open, `${person?.name ?? ''} fortalte hvordan det var.`);
    const about = this.canaries.sow('minutes_entry.text', this.cast.coordinator, {
      closed: true,
    });
    await this.write(closed, `Sagt ${about}`);
    const { version } = await must(this.coordinator.get(`${this.path}/live`));
    await must(this.coordinator.post(`${this.path}/close`, { version }));
    return items;
  }

  private write({ id }: Body, text: string): Promise<Body> {
    return must(this.coordinator.post(`/agenda-items/${id}/entries`, { text }));
  }

  private async open(meetingId: string): Promise<Body> {
    const { version } = await must(this.coordinator.get(`/meetings/${meetingId}`));
    let live = await must(this.coordinator.post(`/meetings/${meetingId}/open`, { version }));
    for (const personId of this.cast.seated) {
      const here = { personId, state: 'present' };
      live = await must(this.coordinator.post(`/meetings/${meetingId}/attendance`, here));
    }
    return live;
  }

  private async evaluate(): Promise<void> {
    for (const personId of this.cast.seated.slice(0, 5)) {
      const own = await this.panel.browser(personId);
      await must(own.put(`${this.path}/evaluation`, THOUGHT));
    }
  }

  /** Of the meeting, of the open case and of the closed one, with how it should read. */
  private async comment(author: string, items: readonly Body[]): Promise<void> {
    const about: { itemId?: string; marks: Marks }[] = [
      { marks: {} },
      ...items.map(({ id }, n) => ({ itemId: id, marks: { closed: n === 1 } })),
    ];
    for (const { marks, ...item } of about) {
      const text = `Feil ${this.canaries.sow('minutes_comment.text', author, marks)}`;
      await this.as(author, 'comments', { text, ...item });
    }
    const find = 'SELECT id FROM minutes_entry WHERE item_id = $1';
    for (const [n, { id }] of items.entries()) {
      const [entry] = await this.panel.app.db.query<{ id: string }>(find, [id]);
      const closed = n === 1;
      const wording = `Bedre ${this.canaries.sow('minutes_comment.wording', author, { closed })}`;
      await this.as(author, 'comments', { entryId: entry?.id, wording });
    }
  }

  private async wish(named: string): Promise<void> {
    const own = await this.panel.browser(named);
    const { mentions } = await must(own.get(`${this.path}/minutes/mentions`));
    for (const { hash } of mentions) {
      const wish = `Heller ${this.canaries.sow('minutes_mention.wish', named)}`;
      await this.as(named, 'mentions', { hash, choice: 'change', wish });
    }
  }

  private async answer([, closed]: readonly Body[]): Promise<void> {
    const { comments } = await must(this.coordinator.get(`${this.path}/minutes/life`));
    for (const { id, itemId, version } of comments) {
      const marks = { closed: itemId === closed.id };
      const answer = `Nei, ${this.canaries.sow('minutes_comment.answer', null, marks)}`;
      const reply = { state: 'answered', answer, version };
      await must(this.coordinator.post(`/minutes-comments/${id}/answer`, reply));
    }
  }

  private async approve(nextId: string): Promise<void> {
    const { approvalCase } = await must(this.coordinator.get(`${this.path}/minutes/life`));
    const { items, version } = await this.open(nextId);
    const item = items.find((each: Body) => each.caseNumber === approvalCase.caseNumber);
    const turn = { itemId: item.id, version };
    await must(this.coordinator.post(`/meetings/${nextId}/current-item`, turn));
    const text = 'Referatet godkjennes.';
    const at = `/agenda-items/${item.id}`;
    const proposal = { text, byPersonId: this.cast.leader };
    const live = await must(this.coordinator.post(`${at}/proposals`, proposal));
    const [{ id }] = live.items.find((each: Body) => each.id === item.id).proposals;
    const decided = { proposalId: id, text, method: 'consensus' };
    await must(this.coordinator.post(`${at}/decisions`, decided));
  }

  private correct({ id: itemId, closed }: Body): Promise<Body> {
    const marks = { closed };
    const reason = `Feil ${this.canaries.sow('minutes_addendum.reason', null, marks)}`;
    const text = `Rett ${this.canaries.sow('minutes_addendum.text', null, marks)}`;
    return this.versioned('addenda', { kind: 'editorial', itemId, reason, text });
  }

  private async versioned(act: string, body: object): Promise<Body> {
    const { version } = await must(this.coordinator.get(`${this.path}/minutes/life`));
    return this.post(act, { ...body, version });
  }

  private post(act: string, body: object): Promise<Body> {
    return must(this.coordinator.post(`${this.path}/minutes/${act}`, body));
  }

  private async as(personId: string, act: string, body: object): Promise<Body> {
    const own = await this.panel.browser(personId);
    return must(own.post(`${this.path}/minutes/${act}`, body));
  }
}
