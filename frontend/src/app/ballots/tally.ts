import { mixed, openInner, openOuter, type TellerKey } from './envelope';

/** What the outer teller sends on: what lay in the outer envelopes, in an order nobody can foresee. */
export interface Mix {
  inner: string[];
  /** How many did not open in the place they lay in. */
  refused: number;
}

/** What the inner teller found. */
export interface Tally {
  votes: { choice: string; votes: number }[];
  /** How many said nothing that counts: altered, of another ballot, no option, or the same vote twice. */
  refused: number;
  /** Control codes of the votes that count, sorted, so that none stands beside its choice. */
  codes: string[];
}

/** Opens the outer envelopes, each in its own place, and mixes what lay in them. */
export async function mix(
  ballotId: string,
  key: TellerKey,
  envelopes: readonly { slot: number; envelope: string }[],
): Promise<Mix> {
  const opened = await Promise.all(
    envelopes.map(({ slot, envelope }) => openOuter({ ballotId, slot }, key, envelope)),
  );
  const inner = opened.filter((each) => each !== null);
  return { inner: mixed(inner), refused: opened.length - inner.length };
}

/**
 * Opens the inner envelopes and counts. A code that is met again counts once: whoever copies a vote to see what it adds
 * to the sums gets nothing.
 * @param options keys of what could be voted for
 */
export async function count(
  ballotId: string,
  key: TellerKey,
  envelopes: readonly string[],
  options: readonly string[],
): Promise<Tally> {
  const opened = await Promise.all(envelopes.map((each) => openInner(ballotId, key, each)));
  const sums = new Map(options.map((choice) => [choice, 0]));
  const codes = new Set<string>();
  for (const ballot of opened) {
    if (ballot === null || codes.has(ballot.code)) continue;
    const sum = sums.get(ballot.choice);
    if (sum === undefined) continue;
    codes.add(ballot.code);
    sums.set(ballot.choice, sum + 1);
  }
  const votes = [...sums].map(([choice, number]) => ({ choice, votes: number }));
  return { votes, refused: envelopes.length - codes.size, codes: [...codes].sort() };
}
