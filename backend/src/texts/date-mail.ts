import { MailLanguage, MailText } from './mail';

interface AskFacts {
  panelName: string;
  year: number;
  /** Link of the receiver's own. */
  address: string;
  /** Last day to answer, 'YYYY-MM-DD'. */
  until: string;
}

const ASK: Record<MailLanguage, (facts: AskFacts) => MailText> = {
  nb: ({ panelName, year, address, until }) => ({
    subject: `Hvilke dager passer for deg i ${year}?`,
    body: [
      `${panelName} planlegger møtene i ${year}. Si hvilke dager som passer. Det tar to minutter.`,
      `Svar her, uten å logge inn: ${address}`,
      `Svar innen ${day(until)}. Du kan endre svaret til da.`,
      'Lenken er bare din. Ikke gi den til andre.',
    ].join('\n\n'),
  }),
  nn: ({ panelName, year, address, until }) => ({
    subject: `Kva dagar passar for deg i ${year}?`,
    body: [
      `${panelName} planlegg møta i ${year}. Sei kva dagar som passar. Det tek to minutt.`,
      `Svar her, utan å logge inn: ${address}`,
      `Svar innan ${day(until)}. Du kan endre svaret fram til då.`,
      'Lenkja er berre di. Ikkje gi ho til andre.',
    ].join('\n\n'),
  }),
  en: ({ panelName, year, address, until }) => ({
    subject: `Which days suit you in ${year}?`,
    body: [
      `${panelName} is planning its meetings in ${year}. Say which days suit you. It takes two minutes.`,
      `Answer here, without signing in: ${address}`,
      `Answer by ${day(until)}. Until then you can change your answer.`,
      'The link is yours alone. Do not give it to others.',
    ].join('\n\n'),
  }),
};

/** Asks which days suit somebody, with a link of their own. */
export function askDatesMail(language: MailLanguage, facts: AskFacts): MailText {
  return ASK[language](facts);
}

interface ChosenFacts {
  panelName: string;
  year: number;
  days: readonly string[];
  /** Local times in Oslo. */
  startTime: string;
  endTime: string;
  place: string;
  address: string;
}

const CHOSEN: Record<MailLanguage, (facts: ChosenFacts) => MailText> = {
  nb: ({ panelName, year, days, startTime, endTime, place, address }) => ({
    subject: `Møtedager for ${panelName} i ${year}`,
    body: [
      `Møtene i ${year} er på disse dagene:`,
      days.map((each) => `- ${day(each)}, kl. ${clock(startTime)}-${clock(endTime)}`).join('\n'),
      `Sted: ${place}. Innkallingen kommer før hvert møte.`,
      `Alle møtene: ${address}`,
    ].join('\n\n'),
  }),
  nn: ({ panelName, year, days, startTime, endTime, place, address }) => ({
    subject: `Møtedagar for ${panelName} i ${year}`,
    body: [
      `Møta i ${year} er på desse dagane:`,
      days.map((each) => `- ${day(each)}, kl. ${clock(startTime)}-${clock(endTime)}`).join('\n'),
      `Stad: ${place}. Innkallinga kjem før kvart møte.`,
      `Alle møta: ${address}`,
    ].join('\n\n'),
  }),
  en: ({ panelName, year, days, startTime, endTime, place, address }) => ({
    subject: `Meeting days of ${panelName} in ${year}`,
    body: [
      `The meetings in ${year} are on these days:`,
      days.map((each) => `- ${day(each)}, ${startTime}-${endTime}`).join('\n'),
      `Place: ${place}. The notice comes before each meeting.`,
      `All meetings: ${address}`,
    ].join('\n\n'),
  }),
};

/** Tells which days were chosen. */
export function datesChosenMail(language: MailLanguage, facts: ChosenFacts): MailText {
  return CHOSEN[language](facts);
}

/** '26.11.2026' */
function day(date: string): string {
  return date.split('-').reverse().join('.');
}

/** 'kl. 12.00' is written with a full stop. */
function clock(time: string): string {
  return time.replace(':', '.');
}
