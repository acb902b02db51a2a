import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { osloInstant } from '../kernel/oslo';
import {
  CaseSummary,
  MeetingReader,
  MeetingSummary,
  readsMeetings,
} from '../meetings/meeting-reader';
import { HomeFactsReader } from './home-facts-reader';
import { HomeMeetingView, HomeView, WheelView } from './home.view';
import { tasksFor } from './tasks';

/** Someone's home: what waits and, for those who may read meetings, the next one and the year. */
@Injectable()
export class HomeReader {
  constructor(
    private readonly clock: Clock,
    private readonly meetings: MeetingReader,
    private readonly facts: HomeFactsReader,
  ) {}

  async of(actor: Actor): Promise<HomeView> {
    const today = this.clock.today();
    const reads = readsMeetings(actor);
    // From midnight: today's meeting stays the next one all day, so the answer depends on the day alone.
    const meeting = reads ? await this.meetings.next(osloInstant(`${today}T00:00`)) : null;
    const next = meeting && { meeting, cases: await this.meetings.casesFor(meeting.id, actor) };
    return {
      tasks: tasksFor(await this.facts.of(actor, today, next)),
      nextMeeting: next && meetingView(next.meeting, next.cases),
      wheel: reads ? await this.wheel(Number(today.slice(0, 4))) : null,
    };
  }

  private async wheel(year: number): Promise<WheelView> {
    const meetings = await this.meetings.ofYear(year);
    return {
      year,
      meetings: meetings.map(({ number, id, startsAt, state }) => ({
        number,
        id,
        startsAt,
        state,
      })),
      held: meetings.filter(({ state }) => state === 'closed').length,
      planned: meetings.filter(({ state }) => state !== 'cancelled').length,
      steering: await this.meetings.steeringDays(year),
    };
  }
}

function meetingView(meeting: MeetingSummary, cases: CaseSummary[]): HomeMeetingView {
  const { id, number, year, startsAt, endsAt, place, mode, state } = meeting;
  return {
    id,
    number,
    year,
    startsAt,
    endsAt,
    place,
    mode,
    state,
    cases: cases.map(({ caseId, caseNumber, title, hidden, readingMinutes }) => {
      return { caseId, caseNumber, title, hidden, readingMinutes };
    }),
  };
}
