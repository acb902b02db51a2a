import { isCommonPassword } from './common-words';

/** With a code from an app beside it, twelve characters are enough. */
const LEAST_WITH_CODE = 12;
const MOST = 200;
const SHORTEST_NAME_PART = 4;

/** What a password must not hold, because others can guess it. */
export interface KnownAbout {
  name: string;
  email: string | null;
  signInName: string | null;
  panelName: string;
}

/**
 * Why a password is refused, as a constraint the page has words for, or null. There are no rules about which signs
 * it must hold: length and not being guessable is what counts.
 */
export function refusalOf(password: string, known: KnownAbout): string | null {
  const length = [...password.normalize('NFKC')].length;
  if (length < LEAST_WITH_CODE) return 'password-short';
  if (length > MOST) return 'maxLength';
  if (holdsKnown(password, known)) return 'password-personal';
  return isCommonPassword(password) ? 'password-common' : null;
}

function holdsKnown(password: string, { name, email, signInName, panelName }: KnownAbout): boolean {
  const letters = squeezed(password);
  const mailbox = email?.split('@')[0] ?? '';
  const parts = [name, panelName, mailbox, signInName ?? ''].flatMap((text) => [
    squeezed(text),
    ...text.split(/[^\p{L}\p{N}]+/u).map(squeezed),
  ]);
  return parts.some((part) => part.length >= SHORTEST_NAME_PART && letters.includes(part));
}

function squeezed(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
