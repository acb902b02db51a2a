import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

export interface ActingPlace {
  /** The person is an alternate on the first day. */
  alternate: boolean;
  /** The person acts in a seat already. */
  actsElsewhere: boolean;
  /** Somebody else acts in the seat. */
  seatActedIn: boolean;
}

/** UP 3.4 (interpretation `alternate-promotion`): who acts is an alternate, in one seat, alone in it. */
export function alternateToAct(facts: ActingPlace, data: StatutesData): Finding {
  const { alternate, actsElsewhere, seatActedIn } = facts;
  const remedy = !alternate ? 'alternate' : actsElsewhere ? 'oneSeat' : 'endOther';
  return finding(
    'alternate-to-act',
    data.clauseOf['alternate-promotion'],
    'must',
    'refuses',
    alternate && !actsElsewhere && !seatActedIn,
    { alternate, actsElsewhere, seatActedIn },
    remedy,
  );
}
