import { MailLanguage, MailText } from './mail';

interface MinutesReminderFacts {
  panelName: string;
  /** '4/2026' */
  meeting: string;
  /** In words. */
  due: string;
  address: string;
}

const WORDS: Record<MailLanguage, (facts: MinutesReminderFacts) => MailText> = {
  nb: ({ panelName, meeting, due, address }) => ({
    subject: `Stemmer referatet fra møte ${meeting}?`,
    body: [
      `Du var på panelmøte ${meeting}. Referatet venter på deg. Siste dag er ${due}.`,
      `Ser det bra ut, holder det med ett trykk. Er noe feil, skriver du hva: ${address}`,
      'Dette er den eneste påminnelsen.',
      panelName,
    ].join('\n\n'),
  }),
  nn: ({ panelName, meeting, due, address }) => ({
    subject: `Stemmer referatet frå møte ${meeting}?`,
    body: [
      `Du var på panelmøte ${meeting}. Referatet ventar på deg. Siste dag er ${due}.`,
      `Ser det bra ut, held det med eitt trykk. Er noko feil, skriv du kva: ${address}`,
      'Dette er den einaste påminninga.',
      panelName,
    ].join('\n\n'),
  }),
  en: ({ panelName, meeting, due, address }) => ({
    subject: `Are the minutes of meeting ${meeting} right?`,
    body: [
      `You were at panel meeting ${meeting}. Its minutes wait for you. The last day is ${due}.`,
      `If they look right, one press is enough. If something is wrong, write what: ${address}`,
      'This is the only reminder.',
      panelName,
    ].join('\n\n'),
  }),
};

/** Reminds somebody who was there of a draft they have not answered. Nothing of its text stands in the mail. */
export function minutesReminderMail(language: MailLanguage, facts: MinutesReminderFacts): MailText {
  return WORDS[language](facts);
}
