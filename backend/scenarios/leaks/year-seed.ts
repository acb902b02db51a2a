import { Client } from '../client';
import { Body } from '../panel-book';
import { Canaries, Marks } from './canaries';
import { LeakPanel } from './leak-panel';
import { Cast, must } from './people-seed';

const LINK = /\/datoer#([\w-]{43})/;

/** A year that is adopted, one whose days are asked about, one that is a draft; a meeting moved and one cancelled. */
export class YearSeed {
  constructor(
    private readonly panel: LeakPanel,
    private readonly canaries: Canaries,
    private readonly coordinator: Client,
    private readonly cast: Cast,
  ) {}

  /** @returns the links in the mails that ask */
  async plan(): Promise<string[]> {
    await this.move(await this.meeting('meeting_change.place'));
    await this.cancel(await this.meeting('meeting.place'));
    await this.schools();
    await this.adopt(await this.draft(2027, {}));
    const { version } = await this.draft(2028, { asked: true });
    await this.draft(2029, { draft: true });
    const links = await this.panel.mailed(LINK, () => this.ask(2028, version));
    await this.answer(links[0] ?? '');
    return links;
  }

  private meeting(field: string): Promise<Body> {
    return must(this.coordinator.post('/meetings', this.at('2026-12-03', field)));
  }

  private at(day: string, field: string): object {
    const hours = { startsAt: `${day}T12:00:00.000Z`, endsAt: `${day}T14:00:00.000Z` };
    return { ...hours, place: `Rom ${this.canaries.sow(field)}`, mode: 'room' };
  }

  private async move({ id, version }: Body): Promise<void> {
    const reason = `Fordi ${this.canaries.sow('meeting_change.reason')}`;
    const wish = { ...this.at('2026-12-10', 'meeting.place'), reason, version };
    await must(this.coordinator.post(`/meetings/${id}/move`, wish));
  }

  private async cancel({ id, version }: Body): Promise<void> {
    const reason = `Fordi ${this.canaries.sow('meeting_change.reason')}`;
    await must(this.coordinator.post(`/meetings/${id}/cancellation`, { reason, version }));
  }

  /** When a county's schools are off, and where that was read. */
  private async schools(): Promise<void> {
    const breaks = [{ name: 'autumn', from: '2027-10-04', to: '2027-10-08' }];
    const source = `Skoleruta ${this.canaries.sow('school_year.source')}`;
    const year = { region: 'vestland', from: '2027-08-18', to: '2028-08-13', source, breaks };
    await must(this.coordinator.put('/year-plan/school-years', { ...year, version: 0 }));
  }

  private async draft(year: number, marks: Marks): Promise<Body> {
    const wish = {
      ...{ year, steeringDays: [`${year}-03-10`, `${year}-10-13`], region: 'vestland' },
      ...{ startTime: '12:00', endTime: '15:00', mode: 'both' },
      place: `Sal ${this.canaries.sow('year_plan.place', null, marks)}`,
    };
    const { plan } = await must(this.coordinator.post('/year-plan', wish));
    return { ...plan, year };
  }

  private async adopt({ year, version }: Body): Promise<void> {
    await must(this.coordinator.post('/year-plan/adoption', { year, version }));
  }

  private async ask(year: number, version: number): Promise<void> {
    const question = { year, closesOn: '2026-11-30', version };
    await must(this.coordinator.post('/year-plan/poll', question));
  }

  /** One answers signed in, and one by the link. */
  private async answer(token: string): Promise<void> {
    const member = await this.panel.browser(this.cast.seated[3] ?? '');
    const { poll } = await must(member.get('/date-poll'));
    const answers = poll.meetings.flatMap(({ days }: Body) =>
      days.map(({ candidateId }: Body) => ({ candidateId, answer: 'ifNeeded' })),
    );
    await must(member.put('/date-poll/answers', { answers }));
    const visitor = this.panel.app.anyone();
    const { stamp } = await must(visitor.post('/own-dates/openings', { token }));
    await must(visitor.post('/own-dates/answers', { token, stamp, answers }));
  }
}
