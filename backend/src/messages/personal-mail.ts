import type { CalendarMethod } from '../kernel/calendar-event';

/** The calendar part of a mail. */
export interface CalendarPart {
  method: CalendarMethod;
  content: string;
}

/** What a mail says when it leaves: with the link that is its receiver's own. */
export interface PersonalParts {
  body: string;
  calendar: CalendarPart | null;
}

/**
 * Port: mails whose link is a secret of their receiver. The outbox stores and shows them without it; each time one is
 * sent it gets a fresh link, of which only the hash is kept. Declared here, answered by the slice that keeps the links.
 */
export abstract class PersonalMail {
  /** @param body as stored, with a mark where the link is to stand */
  abstract parts(aboutId: string, body: string): Promise<PersonalParts>;
}
