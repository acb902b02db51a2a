import { MeetingPauseView } from '../chairing/chairing.view';
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
}

/** The sum of the case at hand, in numbers only. */
export class ScreenQuorumView {
  present: number;
  needed: number;
  basis: number;
  ok: boolean;
}

/** What the shared screen shows: never a person's name, what one of them voted, a note, or anything of a closed case. */
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
