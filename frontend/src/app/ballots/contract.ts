export interface OptionView {
  key: string;
  name: string | null;
}
export interface OptionSumView {
  key: string;
  name: string | null;
  votes: number;
}
export interface BallotTellerView {
  personId: string;
  name: string;
  part: 'outer' | 'inner';
  key: boolean;
  closed: boolean;
}
export interface BallotView {
  id: string;
  kind: 'election' | 'vote';
  title: string;
  question: string | null;
  back: { path: string };
  state: 'keys' | 'open' | 'closed' | 'mixed' | 'counted' | 'published' | 'aborted';
  mode: 'tellers' | 'simple';
  version: number;
  options: OptionView[];
  sole: boolean;
  size: number;
  tellers: BallotTellerView[];
  keys: { inner: string; outer: string } | null;
  fingerprint: string | null;
  deadline: string | null;
  own: { mayVote: boolean; slot: number | null; cast: boolean };
  part: 'outer' | 'inner' | null;
  cast: number | null;
  warnings: string[];
  refused: number | null;
  counted: { votes: OptionSumView[]; publish: 'sums' | 'outcome' } | null;
  result: { outcome: string; elected: string | null; sums: OptionSumView[] | null } | null;
  abortedBecause: string | null;
  can: string[];
}
export interface OuterEnvelopesView {
  envelopes: { slot: number; envelope: string }[];
}
export interface InnerEnvelopesView {
  envelopes: string[];
}
export interface CodesView {
  codes: string[];
}
