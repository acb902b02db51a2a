/** A file that goes with a mail. */
export interface MailAttachment {
  filename: string;
  content: Buffer;
}

/** Port: the documents mails bring along. Declared here, answered by the slice that keeps them. */
export abstract class MailAttachments {
  /** Null when there is no such document. */
  abstract document(id: string): Promise<MailAttachment | null>;
}
