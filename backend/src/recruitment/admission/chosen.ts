import { conflict } from '../../kernel/problem';
import { CaseOutcome } from './case-desk';

/** What the two ways into the panel have in common when it comes to answering. */
interface Named {
  state: string;
  email: string | null;
}

/** Whether the panel has said yes to somebody: admitted already, or proposed in a case that was adopted. */
export function isChosen({ state }: Named, outcome: CaseOutcome | null): boolean {
  return state === 'admitted' || (state === 'proposed' && outcome === 'adopted');
}

/**
 * Nobody is answered while somebody the panel has said yes to waits to be taken in: they would be told no.
 * @throws 409
 */
export function refuseWhileChosenWait(all: readonly Named[], outcome: CaseOutcome | null): void {
  if (all.some((one) => one.state === 'proposed' && isChosen(one, outcome))) {
    throw conflict('chosen-not-admitted');
  }
}

/**
 * Addresses of those the panel has said yes to, in lower case. No letter to others goes there: the letter has no
 * name, and whoever was chosen would take it for their own.
 */
export function chosenAddresses(all: readonly Named[], outcome: CaseOutcome | null): Set<string> {
  const chosen = all.filter((one) => isChosen(one, outcome));
  return new Set(chosen.flatMap(({ email }) => (email === null ? [] : [email.toLowerCase()])));
}

/** How many who were not chosen share an address with somebody who was, and so get no letter. */
export function withoutLetter(all: readonly Named[], outcome: CaseOutcome | null): number {
  const chosen = chosenAddresses(all, outcome);
  return all.filter(
    (one) => !isChosen(one, outcome) && one.email !== null && chosen.has(one.email.toLowerCase()),
  ).length;
}
