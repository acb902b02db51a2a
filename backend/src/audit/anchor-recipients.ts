import { Db } from '../kernel/db';

/** Someone who keeps anchors outside the server. */
export interface AnchorRecipient {
  personId: string;
  email: string;
  /** Language of their mails, null when they have not chosen. */
  language: string | null;
}

/** Port: who gets anchors by mail, the leader and the coordinator. Provided by the program's root. */
export abstract class AnchorRecipients {
  /** @param day 'YYYY-MM-DD'; those without an address are left out, and nobody stands there twice */
  abstract on(day: string, db: Db): Promise<AnchorRecipient[]>;
}
