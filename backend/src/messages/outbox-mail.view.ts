/** A mail as the coordinator sees it in the outbox. */
export class OutboxMailView {
  id: string;
  to: string;
  subject: string;
  /** Null for mails that carry a code: those are never stored. */
  body: string | null;
  kind: string;
  createdAt: string;
  sentAt: string | null;
  attempts: number;
}
