import { MailLanguage, MailText } from './mail';

interface WrittenMailFacts {
  panelName: string;
  /** '12/26' */
  number: string;
  /** The last day, in words. */
  until: string;
  address: string;
}

const WORDS: Record<MailLanguage, (facts: WrittenMailFacts) => MailText> = {
  nb: ({ panelName, number, until, address }) => ({
    subject: `Skriftlig behandling av sak ${number}`,
    body: [
      `Panelet skal avgjøre sak ${number} skriftlig, og trenger svaret ditt. Siste dag er ${until}.`,
      `Les saken og svar her: ${address}`,
      'Du kan svare for, mot eller blankt, og endre svaret til siste dag. Mener du at saken bør tas i et møte, sier du det. Da blir den ikke avgjort skriftlig.',
      panelName,
    ].join('\n\n'),
  }),
  nn: ({ panelName, number, until, address }) => ({
    subject: `Skriftleg handsaming av sak ${number}`,
    body: [
      `Panelet skal avgjere sak ${number} skriftleg, og treng svaret ditt. Siste dag er ${until}.`,
      `Les saka og svar her: ${address}`,
      'Du kan svare for, mot eller blankt, og endre svaret til siste dag. Meiner du at saka bør takast i eit møte, seier du det. Då blir ho ikkje avgjord skriftleg.',
      panelName,
    ].join('\n\n'),
  }),
  en: ({ panelName, number, until, address }) => ({
    subject: `Written procedure in case ${number}`,
    body: [
      `The panel is to settle case ${number} in writing, and needs your answer. The last day is ${until}.`,
      `Read the case and answer here: ${address}`,
      'You can answer for, against or blank, and change it until the last day. If you think the case belongs in a meeting, say so. Then it is not settled in writing.',
      panelName,
    ].join('\n\n'),
  }),
};

/** Asks somebody to answer in writing. */
export function writtenMail(language: MailLanguage, facts: WrittenMailFacts): MailText {
  return WORDS[language](facts);
}
