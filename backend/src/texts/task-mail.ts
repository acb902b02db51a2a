import { MailLanguage, MailText } from './mail';

interface TaskMailFacts {
  panelName: string;
  /** '12/26' */
  number: string;
  /** In words. */
  due: string;
  address: string;
}

const WORDS: Record<MailLanguage, (facts: TaskMailFacts) => MailText> = {
  nb: ({ panelName, number, due, address }) => ({
    subject: `Oppgaven din fra sak ${number}`,
    body: [
      `Du tok på deg en oppgave i sak ${number}. Fristen er ${due}.`,
      `Les den, og merk den som gjort: ${address}`,
      'Rekker du det ikke? Si fra til koordinatoren, så finner dere en ny frist.',
      panelName,
    ].join('\n\n'),
  }),
  nn: ({ panelName, number, due, address }) => ({
    subject: `Oppgåva di frå sak ${number}`,
    body: [
      `Du tok på deg ei oppgåve i sak ${number}. Fristen er ${due}.`,
      `Les ho, og merk ho som gjord: ${address}`,
      'Rekk du det ikkje? Sei frå til koordinatoren, så finn de ein ny frist.',
      panelName,
    ].join('\n\n'),
  }),
  en: ({ panelName, number, due, address }) => ({
    subject: `Your task from case ${number}`,
    body: [
      `You took on a task in case ${number}. It is due on ${due}.`,
      `Read it, and mark it as done: ${address}`,
      'Not enough time? Tell the coordinator, and you will find another day.',
      panelName,
    ].join('\n\n'),
  }),
};

/** Reminds somebody of a task. What it is about is read after signing in. */
export function taskMail(language: MailLanguage, facts: TaskMailFacts): MailText {
  return WORDS[language](facts);
}
