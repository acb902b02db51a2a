import { MailLanguage, MailText } from './mail';

/** What became of a case somebody raised. The title of a closed case is left out, and what AU writes of it. */
export interface CaseMailFacts {
  panelName: string;
  /** '12/26' */
  number: string;
  title: string | null;
  address: string;
  outcome:
    | { kind: 'placed'; meetingOn: string }
    | { kind: 'postponed'; text: string | null; until: string }
    | { kind: 'declined'; text: string | null };
}

type Words = Record<
  MailLanguage,
  {
    subject(number: string): string;
    about(number: string, title: string | null): string;
    placed(day: string): string;
    postponed(day: string): string;
    declined: string;
    written(text: string): string;
    read(address: string): string;
  }
>;

const WORDS: Words = {
  nb: {
    subject: (number) => `Svar på sak ${number}`,
    about: (number, title) => `Du meldte sak ${number}${title === null ? '' : `: ${title}`}.`,
    placed: (day) => `Arbeidsutvalget har satt den opp på møtet ${day}.`,
    postponed: (day) => `Arbeidsutvalget venter med den og ser på den igjen ${day}.`,
    declined: 'Arbeidsutvalget tar den ikke opp.',
    written: (text) => `De skriver:\n\n${text}`,
    read: (address) => `Les saken, eller spør arbeidsutvalget: ${address}`,
  },
  nn: {
    subject: (number) => `Svar på sak ${number}`,
    about: (number, title) => `Du melde sak ${number}${title === null ? '' : `: ${title}`}.`,
    placed: (day) => `Arbeidsutvalet har sett ho opp på møtet ${day}.`,
    postponed: (day) => `Arbeidsutvalet ventar med ho og ser på ho igjen ${day}.`,
    declined: 'Arbeidsutvalet tek ho ikkje opp.',
    written: (text) => `Dei skriv:\n\n${text}`,
    read: (address) => `Les saka, eller spør arbeidsutvalet: ${address}`,
  },
  en: {
    subject: (number) => `Answer to case ${number}`,
    about: (number, title) => `You raised case ${number}${title === null ? '' : `: ${title}`}.`,
    placed: (day) => `The executive committee has put it on the meeting on ${day}.`,
    postponed: (day) => `The executive committee waits with it and looks at it again on ${day}.`,
    declined: 'The executive committee does not take it up.',
    written: (text) => `They write:\n\n${text}`,
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
  const { text } = outcome;
  const answer =
    outcome.kind === 'postponed' ? words.postponed(day(outcome.until)) : words.declined;
  return text === null ? answer : `${answer} ${words.written(text)}`;
}

/** '26.11.2026' */
function day(date: string): string {
  return date.split('-').reverse().join('.');
}
