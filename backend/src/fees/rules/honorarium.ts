import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

/** An amount in øre, valid over `[from, to)`; `to` null while it is the newest. */
export interface Rate {
  id: string;
  from: string;
  to: string | null;
}

export type Work = 'panel' | 'executiveCommittee' | 'steeringGroup' | 'group' | 'other';

export interface PaidWork {
  workedOn: string;
  work: Work;
  /** For other work: it was agreed beforehand. */
  agreed: boolean;
  /** The rate the claim is reckoned by. */
  rateId: string;
  rates: readonly Rate[];
}

/** The rate in force on the day of the work. */
export function rateInForce(workedOn: string, rates: readonly Rate[]): Rate | undefined {
  return rates.find(({ from, to }) => from <= workedOn && (to === null || workedOn < to));
}

/**
 * UP 7.1 (interpretation `paid-work`): work in the panel is paid by the rate in force on the day of the work:
 * meetings of panel, AU, steering group and groups; the rest by prior agreement.
 */
export function honorarium(facts: PaidWork, data: StatutesData): Finding {
  const { workedOn, work, agreed, rateId } = facts;
  const rate = rateInForce(workedOn, facts.rates);
  const covered = work !== 'other' || agreed;
  const remedy = !covered ? 'agree' : rate ? 'rateOfTheDay' : 'addRate';
  return finding(
    'honorarium',
    data.clauseOf.honorarium,
    'must',
    'refuses',
    covered && rate !== undefined && rate.id === rateId,
    { workedOn, work, covered, rateFrom: rate?.from ?? null },
    remedy,
  );
}
