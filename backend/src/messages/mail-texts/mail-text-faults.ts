import type { FieldError } from '../../kernel/problem';
import { fieldsIn } from '../../texts/fill';
import type { MailText } from '../../texts/mail';

/** What a text must hold and may hold. */
export interface MailTextTerms {
  fields: readonly string[];
  required: readonly string[];
  /** Sentences that stay as they are. */
  kept: readonly string[];
}

/** A link or a list in a subject is cut off, or gives itself away on a locked screen. */
const NOT_IN_SUBJECT = ['link', 'days', 'details', 'answers', 'agenda', 'note'];

/** What is wrong with a text somebody wants to send out; nothing when all is well. */
export function mailTextFaults({ subject, body }: MailText, terms: MailTextTerms): FieldError[] {
  const faults: FieldError[] = [];
  const inSubject = fieldsIn(subject);
  const inBody = fieldsIn(body);
  const unknown = (names: Set<string>) => [...names].some((name) => !terms.fields.includes(name));
  const tooMuch = NOT_IN_SUBJECT.some((name) => inSubject.has(name));
  if (unknown(inSubject)) faults.push({ field: 'subject', constraint: 'unknownField' });
  else if (tooMuch) faults.push({ field: 'subject', constraint: 'notInSubject' });
  if (unknown(inBody)) faults.push({ field: 'body', constraint: 'unknownField' });
  if (terms.required.some((name) => !inBody.has(name))) {
    faults.push({ field: 'body', constraint: 'missingField' });
  }
  if (terms.kept.some((sentence) => !plain(body).includes(plain(sentence)))) {
    faults.push({ field: 'body', constraint: 'missingSentence' });
  }
  return faults;
}

/** A sentence is the same however its lines are broken. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
