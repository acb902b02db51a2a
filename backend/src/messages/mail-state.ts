import type { RefusalKind } from './mail-refusal';
import type { MailState } from './outbox-mail.view';

/** What decides where a mail stands. */
export interface MailFacts {
  sentAt: string | null;
  postedAt: string | null;
  attempts: number;
  /** How often a mail like it is tried. */
  mostAttempts: number;
  nextTryAt: string | null;
  refusal: RefusalKind | null;
}

/** Where a mail stands. @param now instant */
export function mailState(mail: MailFacts, now: string): MailState {
  if (mail.sentAt !== null) return 'sent';
  if (mail.postedAt !== null) return 'posted';
  if (mail.refusal === 'mail' || mail.refusal === 'address') return 'failed';
  if (mail.attempts >= mail.mostAttempts && !isUnderWay(mail, now)) return 'failed';
  if (mail.attempts > 0) return 'trying';
  return mail.nextTryAt !== null && mail.nextTryAt > now ? 'night' : 'waiting';
}

/** The last try counts as failed when it has been refused, or has had its time. */
function isUnderWay({ refusal, nextTryAt }: MailFacts, now: string): boolean {
  return refusal === null && nextTryAt !== null && nextTryAt > now;
}
