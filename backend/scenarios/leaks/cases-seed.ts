import { Client } from '../client';
import { Body } from '../panel-book';
import { Canaries, Marks } from './canaries';
import { LeakPanel } from './leak-panel';
import { Cast, must } from './people-seed';

/** Cases the panel raises and what AU answers, standing items, AU's look at an agenda, and a meeting beyond the plan. */
export class CasesSeed {
  constructor(
    private readonly panel: LeakPanel,
    private readonly canaries: Canaries,
    private readonly coordinator: Client,
    private readonly cast: Cast,
  ) {}

  async go(): Promise<void> {
    const { id: meetingId } = await this.extraMeeting();
    const [, resting = ''] = this.cast.alternates;
    for (const personId of [this.cast.seated[4] ?? '', resting]) {
      await this.answer(await this.raise(personId, {}), 'postponed', personId, {});
      await this.answer(await this.raise(personId, {}), 'declined', personId, {});
    }
    const closed = { closed: true };
    const shut = await this.shut(await this.raise(resting, closed), meetingId);
    await this.answer(shut, 'declined', resting, closed);
    await this.written(await this.raise(this.cast.seated[5] ?? '', {}));
    await this.template();
    await this.review(meetingId);
  }

  private async raise(personId: string, marks: Marks): Promise<Body> {
    const own = await this.panel.browser(personId);
    const said = (part: string) =>
      `Ord ${this.canaries.sow(`raised_case.${part}`, personId, marks)}`;
    // What it is called is open until it is put on an agenda under another title.
    const about = `Sak ${this.canaries.sow('panel_case.title')}`;
    return must(own.post('/cases', { about, why: said('why'), ask: said('ask') }));
  }

  private async answer({ case: known, version }: Body, kind: string, about: string, marks: Marks) {
    const text = `Svar ${this.canaries.sow('case_answer.text', about, marks)}`;
    const until = kind === 'postponed' ? { until: '2026-12-30' } : {};
    const path = `/cases/${known.caseId}/answers`;
    return must(this.coordinator.post(path, { kind, text, version, ...until }));
  }

  /** Put on an agenda, closed, and taken off it again: whoever raised it may not be let into it any more. */
  private async shut({ case: { caseId }, version }: Body, meetingId: string): Promise<Body> {
    const marks = { closed: true };
    const title = `Sak ${this.canaries.sow('panel_case.title', null, marks)}`;
    const wish = { meetingId, title, type: 'discussion', minutes: 5, version };
    const { version: next } = await must(this.coordinator.post(`/cases/${caseId}/placement`, wish));
    const reason = `Fordi ${this.canaries.sow('case_closing.reason', null, marks)}`;
    const ground = { ground: 'personal', reason, version: next };
    await must(this.coordinator.post(`/cases/${caseId}/close`, ground));
    const { agenda } = await must(this.coordinator.get(`/meetings/${meetingId}`));
    const item = agenda.find((each: Body) => each.caseId === caseId);
    await must(this.coordinator.delete(`/agenda-items/${item.id}?version=${item.version}`));
    return must(this.coordinator.get(`/cases/${caseId}/record`));
  }

  /** Asked of everybody in writing. */
  private written({ case: { caseId } }: Body): Promise<Body> {
    const sow = (part: string) => `Om ${this.canaries.sow(`written_procedure.${part}`)}`;
    const texts = {
      question: sow('question'),
      background: sow('background'),
      proposal: sow('proposal'),
    };
    const asking = { caseId, weight: 'ordinary', ...texts, closesOn: '2026-12-20' };
    return must(this.coordinator.post('/written-procedures', asking));
  }

  private template(): Promise<Body> {
    const name = `Møte ${this.canaries.sow('agenda_template.name')}`;
    const title = `Fast ${this.canaries.sow('agenda_template.items')}`;
    const items = [{ title, type: 'information', minutes: 5 }];
    return must(this.coordinator.post('/agenda-templates', { name, items, version: 0 }));
  }

  private async review(meetingId: string): Promise<void> {
    const title = `Sak ${this.canaries.sow('panel_case.title')}`;
    const item = { title, type: 'discussion', minutes: 5 };
    await must(this.coordinator.post(`/meetings/${meetingId}/agenda-items`, item));
    for (const personId of [this.cast.coordinator, this.cast.deputyLeader]) {
      const own = await this.panel.browser(personId);
      const text = `Se ${this.canaries.sow('agenda_review.text', personId)}`;
      const kind = personId === this.cast.coordinator ? 'sent' : 'comment';
      await must(own.post(`/meetings/${meetingId}/agenda-review`, { kind, text }));
    }
  }

  /** Three demand one and the leader calls it, with ways in from elsewhere; a fourth demands another. */
  private async extraMeeting(): Promise<Body> {
    const { seated, leader } = this.cast;
    for (const personId of seated.slice(3, 6)) await this.demand(personId);
    const reason = `Fordi ${this.canaries.sow('extra_meeting.reason', leader)}`;
    const browser = await this.panel.browser(leader);
    const called = await must(browser.post('/extra-meetings', { ...this.place(), reason }));
    await this.demand(seated[6] ?? '');
    return called;
  }

  private async demand(personId: string): Promise<void> {
    const own = await this.panel.browser(personId);
    const reason = `Fordi ${this.canaries.sow('meeting_demand.reason', personId)}`;
    await must(own.post('/meeting-demands', { reason }));
  }

  private place(): Body {
    const sow = (part: string) => this.canaries.sow(`meeting_place.${part}`);
    return {
      startsAt: '2026-12-08T12:00:00.000Z',
      endsAt: '2026-12-08T14:00:00.000Z',
      place: `Rom ${this.canaries.sow('meeting.place')}`,
      mode: 'both',
      joinLink: `https://rom.example.org/${sow('join_link')}`,
      dialInNumber: this.canaries.sowDigits('meeting_place.dial_in_number'),
      dialInCode: this.canaries.sowDigits('meeting_place.dial_in_code'),
      interpreter: `Tolk ${sow('interpreter')}`,
      supportPerson: `Støtte ${sow('support_person')}`,
    };
  }
}
