import { finding, type Finding } from '../../kernel/finding';
import type { Interpretations } from '../../statutes/interpretations';
import { withOtherReading } from '../../statutes/rules/other-reading';
import type { StatutesData } from '../../statutes/statutes-data';

export interface GateFacts {
  kind: 'representative' | 'alternate' | 'guest' | 'coordinator';
  /** Has ever signed a declaration. */
  signed: boolean;
  /** Has signed the text in force. */
  signedCurrent: boolean;
  /** The day an older signature stops opening the gate; null while the coordinator has set none. */
  olderClosesOn: string | null;
  today: string;
}

/**
 * UP 6.1: no representative, alternate or guest reads case papers or attends closed items before signing. The
 * duty lasts for life. The coordinator works under an employee's own duty and is not gated.
 */
export function declaration(
  facts: GateFacts,
  data: StatutesData,
  interpretations: Interpretations,
): Finding {
  return withOtherReading(['declaration-version'], interpretations, (reading) => {
    const { kind, signed, signedCurrent, olderClosesOn, today } = facts;
    const olderHolds =
      reading['declaration-version'] === 'until-date' &&
      (olderClosesOn === null || today < olderClosesOn);
    return finding(
      'declaration',
      data.clauseOf.declaration,
      'must',
      'refuses',
      kind === 'coordinator' || (signed && (signedCurrent || olderHolds)),
      { kind, signed, signedCurrent, olderClosesOn },
      signed ? 'signAgain' : 'sign',
    );
  });
}
