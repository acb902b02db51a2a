import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';
import { Ground, GROUNDS } from './grounds';
import type { Presence } from './presence';

/** «8 av 10, én vara»: attendance as the public rendering tells it, without names and seat numbers. */
export function publicPresence(
  { present, alternates, seated }: Presence,
  data: StatutesData,
): { present: number; of: number; alternates: number } {
  return { present, of: Math.max(data.seats, seated), alternates };
}

/**
 * UP 4.3 (interpretation `openness`): the public rendering of the minutes goes out after approval, names stand
 * in it only with recorded consent, and a closed item is «Unntatt».
 */
export function openness(
  facts: { approved: boolean; namesWithoutConsent: number; closedItemsShown: number },
  data: StatutesData,
): Finding {
  const { approved, namesWithoutConsent, closedItemsShown } = facts;
  const remedy = !approved ? 'approve' : closedItemsShown > 0 ? 'exempt' : 'anonymise';
  return finding(
    'openness',
    data.clauseOf.openness,
    'must',
    'refuses',
    approved && namesWithoutConsent === 0 && closedItemsShown === 0,
    { approved, namesWithoutConsent, closedItemsShown },
    remedy,
  );
}

/**
 * UP 4.3, 6.1 (interpretation `openness`): cases are open unless a law says or lets otherwise. A closed one names its
 * ground; then its title, paper and attachments are for those who have signed and are not recused, and others read its
 * number and the ground.
 */
export function closedCase(
  facts: { closed: boolean; ground: Ground | null },
  data: StatutesData,
): Finding {
  const { closed, ground } = facts;
  const binds = ground !== null && GROUNDS[ground].binds;
  return finding(
    'openness',
    data.clauseOf.openness,
    'must',
    'refuses',
    !closed || ground !== null,
    { kind: closed ? 'closedCase' : 'openCase', ground, binds },
    'ground',
  );
}
