import { osloDate } from '../../kernel/oslo';
import { MINUTES_SEAL_WORDS } from '../../texts/minutes-seal-words';
import { MINUTES_WORDS } from '../../texts/minutes-words';
import { MinutesDocument, minutesDocument } from '../minutes/minutes-document';
import type { PublishedMinutesView } from './published.view';

/** The public rendering as a document: its corrections stand after the cases, in order. */
export function publishedDocument({ minutes, addenda }: PublishedMinutesView): MinutesDocument {
  const { language, title } = minutes;
  const { addendum } = MINUTES_SEAL_WORDS[language];
  const { date } = MINUTES_WORDS[language];
  return {
    ...minutesDocument(minutes, true),
    sections: addenda.map(({ number, kind, writtenAt, reason, text }) => ({
      heading: addendum.title(number, title),
      lines: [
        `${date(osloDate(writtenAt))}. ${addendum.kinds[kind]}.`,
        `${addendum.reason}: ${reason}`,
        text,
      ],
    })),
  };
}
