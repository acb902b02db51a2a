import type { Release } from './statement-rows';

/** For those in the room: that somebody shared an experience, never what. */
export class SaidInRoomView {
  id: string;
  name: string;
  at: string;
  mayTakeBack: boolean;
  version: number;
}

/** One's own statement, without the words. */
export class OwnStatementView {
  id: string;
  caseNumber: string;
  title: string;
  saidAt: string;
  release: Release;
  decided: boolean;
  version: number;
}

/** What one has said of one's own life in a meeting, and whether one may still decide what becomes of it. */
export class OwnStatementsView {
  meetingId: string;
  number: number;
  year: number;
  canDecide: boolean;
  statements: OwnStatementView[];
}

/** The words, opened in somebody's name. */
export class OpenedStatementView {
  text: string;
}
