import type { DateAnswer } from '../rules/date-forecast';

export class PolledDayView {
  candidateId: string;
  /** 'YYYY-MM-DD' */
  day: string;
  /** One's own; null before one has answered. */
  answer: DateAnswer | null;
}

export class PolledMeetingView {
  number: number;
  days: PolledDayView[];
}

/** The dates asked about and one's own answers; nobody else's. */
export class DatePollView {
  year: number;
  /** Last day to answer. */
  closesOn: string;
  startTime: string;
  endTime: string;
  place: string;
  /** Seat totals only: how many have answered, of how many. */
  answered: number;
  asked: number;
  meetings: PolledMeetingView[];
}

/** Null when no dates are asked about, or one is not asked. */
export class OwnDatePollView {
  poll: DatePollView | null;
}

/** What a link opens: the dates, whose first name the link has, and the page's own token. */
export class DatesByLinkView {
  firstName: string;
  stamp: string;
  poll: DatePollView;
}
