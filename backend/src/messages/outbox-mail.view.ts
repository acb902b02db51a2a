import type { RefusalKind } from './mail-refusal';

/**
 * Where a mail stands. 'night': kept back until the morning. 'trying': refused for now. 'failed': nothing more is
 * tried by itself. 'posted': sent as a letter instead.
 */
export type MailState = 'waiting' | 'night' | 'trying' | 'sent' | 'failed' | 'posted';

/** A mail as the coordinator sees it in the outbox. */
export class OutboxMailView {
  id: string;
  to: string;
  /** The person in the panel it goes to, for a link to their page; null for others. */
  personId: string | null;
  subject: string;
  /** Null for mails that carry a code: those are never stored. */
  body: string | null;
  kind: string;
  createdAt: string;
  state: MailState;
  sentAt: string | null;
  postedAt: string | null;
  attempts: number;
  /** When it is tried again; null when nothing is planned. */
  nextTryAt: string | null;
  /** What the mail server answered with last, and of what; null when it has refused nothing. */
  refusal: { kind: RefusalKind; code: string; at: string } | null;
}

/** An address that mail does not reach. */
export class MailFailureView {
  personId: string;
  address: string;
  /** Instant of the last refusal. */
  since: string;
  /** What the mail server answered with: '550 5.1.1'. */
  code: string;
}

/** Whether mail reaches oneself. */
export class OwnMailFailureView {
  failure: MailFailureView | null;
}
