import { MailLanguage, MailText } from './mail';

/** What became of a case somebody raised. The title of a closed case is left out. */
export interface CaseMailFacts {
  panelName: string;
  /** '12/26' */
  number: string;
  title: string | null;
  address: string;
  outcome:
    | { kind: 'placed'; meetingOn: string }
    | { kind: 'postponed'; text: string; until: string }
    | { kind: 'declined'; text: string };
}

type Words = Record<
  MailLanguage,
  {
    subject(number: string): string;
    about(number: string, title: string | null): string;
    placed(day: string): string;
    postponed(text: string, day: string): string;
    declined(text: string): string;
    read(address: string): string;
  }
>;

const WORDS: Words = {
  nb: {
    subject: (number) => `Svar på sak ${number}`,
    about: (number, title) => `Du meldte sak ${number}${title === null ? '' : `: ${title}`}.`,
    placed: (day) => `Arbeidsutvalget har satt den opp på møtet ${day}.`,
    postponed: (text, day) =>
      `Arbeidsutvalget venter med den og ser på den igjen ${day}. De skriver:\n\n${text}`,
    declined: (text) => `Arbeidsutvalget tar den ikke opp. De skriver:\n\n${text}`,
    read: (address) => `Les saken, eller spør arbeidsutvalget: ${address}`,
  },
  nn: {
    subject: (number) => `Svar på sak ${number}`,
    about: (number, title) => `Du melde sak ${number}${title === null ? '' : `: ${title}`}.`,
    placed: (day) => `Arbeidsutvalet har sett ho opp på møtet ${day}.`,
    postponed: (text, day) =>
      `Arbeidsutvalet ventar med ho og ser på ho igjen ${day}. Dei skriv:\n\n${text}`,
    declined: (text) => `Arbeidsutvalet tek ho ikkje opp. Dei skriv:\n\n${text}`,
    read: (address) => `Les saka, eller spør arbeidsutvalet: ${address}`,
  },
  en: {
    subject: (number) => `Answer to case ${number}`,
    about: (number, title) => `You raised case ${number}${title === null ? '' : `: ${title}`}.`,
    placed: (day) => `The executive committee has put it on the meeting on ${day}.`,
    postponed: (text, day) =>
      `The executive committee waits with it and looks at it again on ${day}. They write:\n\n${text}`,
    declined: (text) => `The executive committee does not take it up. They write:\n\n${text}`,
    read: (address) => `Read the case, or ask the executive committee: ${address}`,
  },
};

/** Tells who raised a case what AU does with it. */
export function caseMail(language: MailLanguage, facts: CaseMailFacts): MailText {
  const words = WORDS[language];
  const { number, title, address, panelName } = facts;
  const parts = [words.about(number, title), told(words, facts), words.read(address), panelName];
  return { subject: words.subject(number), body: parts.filter((part) => part !== '').join('\n\n') };
}

function told(words: Words[MailLanguage], { outcome }: CaseMailFacts): string {
  if (outcome.kind === 'placed') return words.placed(day(outcome.meetingOn));
  if (outcome.kind === 'postponed') return words.postponed(outcome.text, day(outcome.until));
  return words.declined(outcome.text);
}

/** '26.11.2026' */
function day(date: string): string {
  return date.split('-').reverse().join('.');
}
