import { Finding } from '../../kernel/finding.view';

export class VoterView {
  personId: string;
  name: string;
}

/** One's own place in an open vote. Nobody else is told what one answered before it is closed. */
export class OwnVoteView {
  standing: 'notAsked' | 'recused' | 'away' | 'asked' | 'answered';
  choice: 'for' | 'against' | 'blank' | null;
  /** Somebody who records entered it, for want of a device. */
  onBehalf: boolean;
  version: number | null;
}

/** For those who record: who has not answered, whom they answered for, and whose answer does not count any more. */
export class VoteRollView {
  missing: VoterView[];
  entered: VoterView[];
  gone: VoterView[];
  /** The chair has not answered: a tie would let the proposal fall. */
  chairMissing: boolean;
}

/** A vote that is open: how many have answered, and nothing about what. */
export class OpenVoteView {
  id: string;
  proposalId: string;
  openedAt: string;
  answered: number;
  /** Those on the roll who are in a seat now. */
  asked: number;
  own: OwnVoteView;
  roll: VoteRollView | null;
  version: number;
}

export class AbortedVoteView {
  id: string;
  proposalId: string;
  at: string;
  reason: string;
}

export class NamedChoiceView {
  name: string;
  choice: 'for' | 'against' | 'blank' | null;
  onBehalf: boolean;
  /** False when the person had left or was recused before it closed. */
  counted: boolean;
}

/** Who answered what, for those who were in the room. */
export class NamedVoteView {
  decisionId: string;
  choices: NamedChoiceView[];
}

/** What the panel said without being quorate. It is no decision and is never counted as one. */
export class InputView {
  id: string;
  proposalId: string | null;
  text: string;
  at: string;
  finding: Finding;
}

/** Who may have a statement taken into the minutes about one decision: for those who record it on their behalf. */
export class DissentersView {
  decisionId: string;
  people: VoterView[];
}

/** What a reading asks for: so many yes, of so many. */
export class NeedView {
  option: string;
  needed: number;
  basis: number;
}

/** A proposal that changes the rules: what it takes, and under the other reading where that asks for something else. */
export class WeighingView {
  proposalId: string;
  weight: 'revision' | 'interpretation';
  /** Only representatives are asked, and so many of them must say yes (UP 7.2). */
  byMembers: boolean;
  need: NeedView | null;
  otherNeed: NeedView | null;
  /** The page that tells what it changes. */
  link: string;
}

/** A secret vote that goes on: it is held in the booth, on a page of its own. */
export class SecretVoteView {
  id: string;
  ballotId: string;
  proposalId: string;
  version: number;
}

/** Everything about votes in one case of a live meeting. */
export class ItemVotesView {
  open: OpenVoteView | null;
  secret: SecretVoteView | null;
  /** Who may tell in a secret vote, by name; for those who record. */
  tellers: VoterView[];
  /** Null while nothing that changes the rules lies on the table. */
  weighing: WeighingView | null;
  aborted: AbortedVoteView[];
  named: NamedVoteView[];
  inputs: InputView[];
  /** Those in a seat in this case, by name, for the roll call; for those who record. */
  callList: VoterView[];
  /** The case came late: it is decided only if nobody present objects. */
  late: boolean;
  /** In a tie both views go out (interpretation `tie-case`). */
  splitAdvice: boolean;
  /** One may put forward a proposal in one's own name. */
  maySuggest: boolean;
  /** Decisions the reader may still have a statement about taken into the minutes. */
  mayDissent: string[];
  /** For those who record; empty for everybody else. */
  dissenters: DissentersView[];
}
