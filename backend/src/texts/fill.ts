import type { MailText } from './mail';

/** What stands in a text for something that differs from mail to mail: '{link}'. */
const FIELD = /\{([a-zA-Z]+)\}/g;
/** Everything that is no letter to a reader, line ends left alone. */
const CONTROL = /[\p{Cc}\u2028\u2029]/gu;

/**
 * Puts values where their fields stand, once: a value that looks like a field is left as it is. A subject is one
 * line whatever the values hold, since it becomes a header; mails are plain text, so nothing else has a meaning. A
 * paragraph that held only a field without a value falls out.
 */
export function fill(text: MailText, values: Readonly<Record<string, string>>): MailText {
  const put = (part: string) => part.replace(FIELD, (field, name: string) => values[name] ?? field);
  const clean = (part: string) => part.replace(CONTROL, (each) => (each === '\n' ? each : ''));
  return {
    subject: put(text.subject).replace(/\s+/g, ' ').replace(CONTROL, '').trim(),
    body: clean(put(text.body).replace(/\r\n?/g, '\n'))
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  };
}

/** The names of the fields that stand in a text. */
export function fieldsIn(text: string): Set<string> {
  return new Set([...text.matchAll(FIELD)].map(([, name = '']) => name));
}
