import { MailLanguage, MailText } from './mail';

interface Facts {
  panelName: string;
  address: string;
}

const THANKS: Record<MailLanguage, (facts: Facts) => MailText> = {
  nb: ({ panelName, address }) => ({
    subject: `Takk for tida i ${panelName}`,
    body: [
      `Takk for det du har gitt ${panelName}.`,
      `På ${address} finner du en attest og det som er greit å vite nå som du slutter.`,
      'Lurer du på noe, spør du koordinatoren.',
    ].join('\n\n'),
  }),
  nn: ({ panelName, address }) => ({
    subject: `Takk for tida i ${panelName}`,
    body: [
      `Takk for det du har gitt ${panelName}.`,
      `På ${address} finn du ein attest og det som er greitt å vite no som du sluttar.`,
      'Lurer du på noko, spør du koordinatoren.',
    ].join('\n\n'),
  }),
  en: ({ panelName, address }) => ({
    subject: `Thank you for your time in ${panelName}`,
    body: [
      `Thank you for what you have given ${panelName}.`,
      `At ${address} you find a certificate and what is good to know now that you leave.`,
      'If you wonder about anything, ask the coordinator.',
    ].join('\n\n'),
  }),
};

/** Thanks who leaves, with a link and no content: why they leave is nobody's business. */
export function thanksMail(language: MailLanguage, facts: Facts): MailText {
  return THANKS[language](facts);
}

interface QuestionFacts {
  panelName: string;
  /** The organisation's own letter, by which it knows whom it designated. */
  letter: string;
  /** Day of the letter, in words. */
  letterOn: string;
  answerTo: string;
}

const QUESTION: Record<MailLanguage, (facts: QuestionFacts) => MailText> = {
  nb: ({ panelName, letter, letterOn, answerTo }) => ({
    subject: `Står oppnevningen til ${panelName} fortsatt?`,
    body: [
      `I brevet «${letter}» av ${letterOn} oppnevnte dere en person til ${panelName}.`,
      'Vi har fått vite at personen ikke lenger er tilknyttet dere. Stemmer det, og vil dere oppnevne en annen?',
      `Skriv til ${answerTo}. Panelet tar stilling innen det andre møtet fra nå, og svaret deres er viktig for oss.`,
    ].join('\n\n'),
  }),
  nn: ({ panelName, letter, letterOn, answerTo }) => ({
    subject: `Står oppnemninga til ${panelName} framleis?`,
    body: [
      `I brevet «${letter}» av ${letterOn} oppnemnde de ein person til ${panelName}.`,
      'Vi har fått vite at personen ikkje lenger er knytt til dykk. Stemmer det, og vil de oppnemne ein annan?',
      `Skriv til ${answerTo}. Panelet tek stilling innan det andre møtet frå no, og svaret dykkar er viktig for oss.`,
    ].join('\n\n'),
  }),
  en: ({ panelName, letter, letterOn, answerTo }) => ({
    subject: `Does your designation to ${panelName} still stand?`,
    body: [
      `In your letter “${letter}” of ${letterOn} you designated a person to ${panelName}.`,
      'We have learnt that the person no longer belongs to you. Is that so, and do you want to designate somebody else?',
      `Please write to ${answerTo}. The panel decides by its second meeting from now, and your answer matters to us.`,
    ].join('\n\n'),
  }),
};

/** Asks an organisation whether it stands by what it wrote. No name: a mail goes through many hands. */
export function organisationQuestionMail(language: MailLanguage, facts: QuestionFacts): MailText {
  return QUESTION[language](facts);
}
