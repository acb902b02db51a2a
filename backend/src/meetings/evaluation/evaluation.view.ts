/** How many answered what to one question. */
export class QuestionSumsView {
  question: 'heard' | 'understood' | 'time';
  yes: number;
  partly: number;
  no: number;
}

/** What people thought of one meeting. Never who thought what, nor who has answered. */
export class EvaluationView {
  meetingId: string;
  number: number;
  year: number;
  /** Instant the meeting began. */
  startsAt: string;
  /** 'none': nobody was asked. 'counting': the last day is over and the sums are on their way. */
  state: 'none' | 'open' | 'counting' | 'tooFew' | 'shown';
  /** The last day to answer, 'YYYY-MM-DD'. */
  closesOn: string | null;
  /** This reader’s own place, while it is open. */
  mine: 'notAsked' | 'waiting' | 'answered';
  /** How many answered; null unless the sums are shown. */
  answered: number | null;
  /** Empty unless the sums are shown. */
  questions: QuestionSumsView[];
}

/** The year’s meetings, one after another. */
export class EvaluationsView {
  year: number;
  years: number[];
  meetings: EvaluationView[];
  /** Over the meetings whose sums are shown; empty when there is none. */
  total: QuestionSumsView[];
}
