import { MeetingPauseView } from '../chairing/chairing.view';
import type { RoundMethod, RoundOutcome } from '../../elections/held-elections-reader';
import type { MeetingState } from '../meeting.view';

/** A vote that is open: what is voted on and how many have answered, never who or what. */
export class ScreenVoteView {
  text: string;
  answered: number;
  asked: number;
}

/** What came of the latest vote in the case, in numbers. */
export class ScreenResultView {
  text: string;
  kind: 'main' | 'alternative' | 'amendment';
  outcome: 'adopted' | 'fallen';
  unanimous: boolean;
  split: boolean;
  byChairsVote: boolean;
  for: number;
  against: number;
  blank: number;
}

export class ScreenCandidateView {
  name: string;
  /** Null until the sums are published. */
  votes: number | null;
}

export class ScreenSumsView {
  no: number;
  blank: number;
  spoiled: number;
}

/** An election in progress. Those who stand are named: it is them the room votes on. */
export class ScreenElectionView {
  office: 'leader' | 'deputyLeader';
  state: 'waits' | 'open' | 'counted';
  /** Of the round; null before the first. */
  number: number | null;
  method: RoundMethod | null;
  candidates: ScreenCandidateView[];
  /** Null until they are published. */
  sums: ScreenSumsView | null;
  outcome: RoundOutcome | null;
  elected: string | null;
  /** The lot has decided. */
  lot: boolean;
}

/** The case at hand as everyone in the room and behind the door may see it. */
export class ScreenItemView {
  caseNumber: string;
  title: string;
  /** True when the title is the neutral one of a closed case. */
  hidden: boolean;
  startedAt: string | null;
  minutes: number;
  extraMinutes: number;
  pausedMs: number;
  /** Proposals on the table as they stand; none of a closed case. */
  proposals: string[];
  /** What was decided, once it is; nothing of a closed case. */
  decisions: string[];
  /** Null while nothing is voted on, and in a closed case. */
  vote: ScreenVoteView | null;
  /** Null before the first vote, and in a closed case. */
  result: ScreenResultView | null;
  /** Null unless an election is held in the case. */
  election: ScreenElectionView | null;
}

/** The sum of the case at hand, in numbers only. */
export class ScreenQuorumView {
  present: number;
  needed: number;
  basis: number;
  ok: boolean;
}

/**
 * What the shared screen shows: never what a person voted, a note, or anything of a closed case; and nobody's name, but
 * for those who stand in an election.
 */
export class ScreenView {
  id: string;
  number: number;
  year: number;
  startsAt: string;
  endsAt: string;
  state: MeetingState;
  item: ScreenItemView | null;
  quorum: ScreenQuorumView;
  pause: MeetingPauseView | null;
  now: string;
}
