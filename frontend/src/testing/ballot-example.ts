import type { BallotView } from '../app/api/schema';

export const FINGERPRINT = '0001020304050607'.padEnd(64, 'a');

/** The election of a deputy leader by envelope, open, as a voter sees it; change what the test needs. */
export function aBallot(change: Partial<BallotView> = {}): BallotView {
  return {
    id: 'b1',
    kind: 'election',
    title: 'Valg av nestleder',
    question: null,
    back: { path: '/valg/e1' },
    state: 'open',
    mode: 'tellers',
    version: 3,
    options: [
      { key: 'c2', name: 'Hanne Dahl Berge' },
      { key: 'blank', name: null },
      { key: 'c1', name: 'Jonas Eide' },
    ],
    sole: false,
    mayWithhold: true,
    size: 9,
    tellers: [
      { personId: 'rolf', name: 'Rolf Sæbø', part: 'outer', key: true, closed: false },
      { personId: 'torvald', name: 'Torvald Nesse', part: 'inner', key: true, closed: false },
    ],
    keys: { inner: 'inner-key', outer: 'outer-key' },
    fingerprint: FINGERPRINT,
    deadline: null,
    own: { mayVote: true, slot: 4, cast: false },
    part: null,
    cast: null,
    warnings: [],
    closing: false,
    refused: null,
    counted: null,
    result: null,
    abortedBecause: null,
    can: ['cast'],
    ...change,
  };
}
