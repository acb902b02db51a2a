import { Finding } from '../../kernel/finding.view';
import type { RoundMethod, RoundOutcome } from './round-rows';

export class RoundPersonView {
  personId: string;
  name: string;
}

/** A candidate of a round; votes once it is counted. */
export class RoundCandidateView {
  id: string;
  name: string;
  votes: number | null;
}

/** A teller, and whether their numbers are in: never which. */
export class TellerView {
  personId: string;
  name: string;
  entered: boolean;
}

export class RoundSumsView {
  no: number;
  blank: number;
  spoiled: number;
}

/** Lots before two witnesses. The secret and the words are shown when both have said theirs: anyone can check. */
export class LotView {
  commitment: string;
  /** Whether they have said their word. */
  witnesses: TellerView[];
  /** In the order the remainder counts, from 0. */
  between: string[];
  secret: string | null;
  words: string[];
  digest: string | null;
  drawn: string | null;
}

/** One round as everyone in the panel sees it. */
export class RoundView {
  id: string;
  number: number;
  method: RoundMethod;
  state: 'open' | 'counted' | 'aborted';
  candidates: RoundCandidateView[];
  /** Who could vote. */
  roll: string[];
  tellers: TellerView[];
  /** Above 1 the tellers have disagreed, and count again. */
  attempt: number;
  outcome: RoundOutcome | null;
  elected: string | null;
  sums: RoundSumsView | null;
  findings: Finding[];
  abortedBecause: string | null;
  /** The secret ballot it is held by. */
  ballotId: string | null;
  lot: LotView | null;
}

/** The round that can be opened. */
export class NextRoundView {
  number: number;
  methods: RoundMethod[];
  candidates: RoundPersonView[];
  /** Who may count: those who are there and do not stand. */
  tellers: RoundPersonView[];
  /** What stands in the way, or wants a reason. */
  findings: Finding[];
}

/** An election as it is held in the room. */
export class HeldView {
  electionId: string;
  /** The meeting has taken the case up. */
  atHand: boolean;
  meetingId: string | null;
  next: NextRoundView | null;
  rounds: RoundView[];
  /** Who may watch the drawing of lots, while it waits. */
  witnesses: RoundPersonView[];
  /** 'open', 'acclaim', 'abort', 'askBallot', 'count', 'lot', 'word'. */
  can: string[];
}
