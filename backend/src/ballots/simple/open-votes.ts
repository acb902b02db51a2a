import { BallotCount, BallotRow } from '../ballot-rows';
import type { BallotKeyPair } from './ballot-keys';
import { openInner, openOuter } from './server-key';

/** What lay in the envelopes of a ballot. Choices and codes stand apart, and neither beside a place. */
export interface OpenedVotes extends BallotCount {
  /** Outer envelopes that did not open in the place they lay in. */
  outerRefused: number;
  /** Votes that count. */
  valid: number;
  /** Control codes of the votes that count, sorted, so that none stands beside its choice. */
  codes: string[];
}

/** Opens all envelopes and counts. A code that is met again counts once, as when tellers count. */
export async function openVotes(
  { id, options }: Pick<BallotRow, 'id' | 'options'>,
  { outer, inner }: BallotKeyPair,
  envelopes: readonly { slot: number; envelope: string }[],
): Promise<OpenedVotes> {
  const votes = Object.fromEntries(options.map((choice) => [choice, 0]));
  const codes = new Set<string>();
  let outerRefused = 0;
  let refused = 0;
  for (const { slot, envelope } of envelopes) {
    const half = await openOuter({ ballotId: id, slot }, outer, envelope);
    const said = half && (await openInner(id, inner, half));
    if (half === null) outerRefused += 1;
    else if (said === null || codes.has(said.code) || !options.includes(said.choice)) refused += 1;
    else {
      codes.add(said.code);
      votes[said.choice] = (votes[said.choice] ?? 0) + 1;
    }
  }
  return { votes, refused, outerRefused, valid: codes.size, codes: [...codes].sort() };
}
