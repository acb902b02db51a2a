import type { BallotKind, BallotMode, BallotPart, BallotState } from './ballot-rows';

/** Something one may vote for. */
export class OptionView {
  /** What is sealed. The keys, sorted, are part of the fingerprint. */
  key: string;
  /** Null where the page has its own word: yes, no, for, against, blank. */
  name: string | null;
}

export class OptionSumView {
  key: string;
  name: string | null;
  votes: number;
}

/** One of the two who open and count. */
export class BallotTellerView {
  personId: string;
  name: string;
  part: BallotPart;
  /** Their key is made. */
  key: boolean;
  /** They have said that the ballot may be closed. */
  closed: boolean;
}

/** Public keys of the tellers, in base64: votes are sealed for them. */
export class BallotKeysView {
  inner: string;
  outer: string;
}

/** One's own part in a ballot; nobody else is told. */
export class OwnBallotView {
  mayVote: boolean;
  /** The place one's envelope lies in, while it does. */
  slot: number | null;
  /** An envelope lies there. */
  cast: boolean;
}

/** What the inner teller has counted, for the tellers until it is confirmed. */
export class CountedView {
  votes: OptionSumView[];
  publish: 'sums' | 'outcome';
}

/** What a ballot came to. */
export class BallotResultView {
  /** 'elected', 'secondRound', 'tie' or 'reopened' for an election; 'adopted' or 'fell' for a case. */
  outcome: string;
  elected: string | null;
  /** Null when only the outcome is told. */
  sums: OptionSumView[] | null;
}

export class BackView {
  path: string;
}

/** A secret ballot as one reader sees it. */
export class BallotView {
  id: string;
  kind: BallotKind;
  title: string;
  /** The proposal, when a case is voted on. */
  question: string | null;
  back: BackView;
  state: BallotState;
  mode: BallotMode;
  version: number;
  /** Candidates in an order of the reader's own. */
  options: OptionView[];
  /** One candidate only. */
  sole: boolean;
  /** How many may vote; until it is open, how many could now. */
  size: number;
  tellers: BallotTellerView[];
  keys: BallotKeysView | null;
  /** SHA-256 of ballot, keys and options: everybody must see the same. */
  fingerprint: string | null;
  deadline: string | null;
  own: OwnBallotView;
  part: BallotPart | null;
  /** How many have voted: for the tellers, and for everybody once it is published. */
  cast: number | null;
  /** The tellers may keep the sums back and tell the outcome alone. */
  mayWithhold: boolean;
  /** 'fewVoters', 'sole', and 'keyGone' when the votes can no more be opened. */
  warnings: string[];
  /** Without tellers: one of the two has said that it is over. */
  closing: boolean;
  /** Envelopes that could not be opened, for the tellers, and for everybody once it is published. */
  refused: number | null;
  counted: CountedView | null;
  result: BallotResultView | null;
  abortedBecause: string | null;
  /** 'key', 'open', 'cast', 'close', 'mix', 'count', 'confirm', 'abort', 'check'. */
  can: string[];
}

/** A ballot that is not over. */
export class BallotSummaryView {
  id: string;
  title: string;
  state: BallotState;
  deadline: string | null;
  mayVote: boolean;
  part: BallotPart | null;
  can: string[];
}

export class BallotsView {
  ballots: BallotSummaryView[];
}

/** The same for everybody, whatever was voted and however often. */
export class TakenView {
  taken: boolean;
}

export class PlacedEnvelopeView {
  slot: number;
  envelope: string;
}

/** For the outer teller. */
export class OuterEnvelopesView {
  envelopes: PlacedEnvelopeView[];
}

/** For the inner teller, in alphabetical order. */
export class InnerEnvelopesView {
  envelopes: string[];
}

/** Everybody fetches the whole list and looks for their own code themselves. */
export class CodesView {
  codes: string[];
}
