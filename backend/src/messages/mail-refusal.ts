/** What a refusal is about: only now, this mail, or whoever it is addressed to. */
export type RefusalKind = 'later' | 'mail' | 'address';

/** Why the mail server did not take a mail. */
export interface MailRefusal {
  kind: RefusalKind;
  /** What the server answered with: '451', '550 5.1.1'; 'none' when it did not answer. Never its words. */
  code: string;
}

/** What a failed sending carries, as far as it is read. */
interface SendingError {
  responseCode?: unknown;
  response?: unknown;
  command?: unknown;
}

/** The reply's own code at the beginning of a line, with the more exact one that may follow (RFC 3463). */
const EXACT = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/;
/** Exact codes that say something of the mailbox: it does not exist, is closed, or takes nothing more. */
const ABOUT_ADDRESS = /^5\.[12]\./;

/**
 * Reads a refusal from the codes alone: the server's words often repeat the address. A 5xx is for good, and about
 * the address when it answers the receiver's name; trouble with signing in to the server is nobody's fault outside.
 */
export function refusalOf(error: unknown): MailRefusal {
  const { responseCode, response, command } = isObject(error) ? error : {};
  if (typeof responseCode !== 'number') return { kind: 'later', code: 'none' };
  const exact = typeof response === 'string' ? EXACT.exec(response)?.[1] : undefined;
  const code = exact === undefined ? String(responseCode) : `${responseCode} ${exact}`;
  if (responseCode < 500 || responseCode > 599 || !AFTER_GREETING.has(String(command))) {
    return { kind: 'later', code };
  }
  const named = command === 'RCPT TO' && (exact === undefined || ABOUT_ADDRESS.test(exact));
  return { kind: named ? 'address' : 'mail', code };
}

/** Commands whose refusal says something of this mail; before them the server refuses us. */
const AFTER_GREETING: ReadonlySet<string> = new Set(['RCPT TO', 'DATA']);

function isObject(value: unknown): value is SendingError {
  return typeof value === 'object' && value !== null;
}
