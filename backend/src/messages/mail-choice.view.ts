import type { MailDuty, MailKind } from './mail-kinds';

/** One kind of mail, and whether one gets it. */
export class MailChoiceView {
  kind: MailKind;
  wanted: boolean;
  /** Why it cannot be refused; null when it can. */
  duty: MailDuty | null;
}
