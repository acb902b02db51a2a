import { dated } from './dated';
import { MailLanguage, MailText } from './mail';

interface AskFacts {
  panelName: string;
  year: string;
  /** Link of the receiver's own. */
  address: string;
  /** Last day to answer, in words. */
  until: string;
}

const ASK: Record<MailLanguage, (facts: AskFacts) => MailText> = {
  nb: ({ panelName, year, address, until }) => ({
    subject: `Hvilke dager passer for deg i ${year}?`,
    body: [
      `${panelName} planlegger møtene i ${year}. Si hvilke dager som passer. Det tar to minutter.`,
      `Svar her, uten å logge inn: ${address}`,
      `Svar innen ${until}. Du kan endre svaret til da.`,
      'Lenken er bare din. Ikke gi den til andre.',
    ].join('\n\n'),
  }),
  nn: ({ panelName, year, address, until }) => ({
    subject: `Kva dagar passar for deg i ${year}?`,
    body: [
      `${panelName} planlegg møta i ${year}. Sei kva dagar som passar. Det tek to minutt.`,
      `Svar her, utan å logge inn: ${address}`,
      `Svar innan ${until}. Du kan endre svaret fram til då.`,
      'Lenkja er berre di. Ikkje gi ho til andre.',
    ].join('\n\n'),
  }),
  en: ({ panelName, year, address, until }) => ({
    subject: `Which days suit you in ${year}?`,
    body: [
      `${panelName} is planning its meetings in ${year}. Say which days suit you. It takes two minutes.`,
      `Answer here, without signing in: ${address}`,
      `Answer by ${until}. Until then you can change your answer.`,
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
  year: string;
  /** A line for each meeting: its day and hours. */
  days: string;
  place: string;
  address: string;
}

const CHOSEN: Record<MailLanguage, (facts: ChosenFacts) => MailText> = {
  nb: ({ panelName, year, days, place, address }) => ({
    subject: `Møtedager for ${panelName} i ${year}`,
    body: [
      `Møtene i ${year} er på disse dagene:`,
      days,
      `Sted: ${place}. Innkallingen kommer før hvert møte.`,
      `Alle møtene: ${address}`,
    ].join('\n\n'),
  }),
  nn: ({ panelName, year, days, place, address }) => ({
    subject: `Møtedagar for ${panelName} i ${year}`,
    body: [
      `Møta i ${year} er på desse dagane:`,
      days,
      `Stad: ${place}. Innkallinga kjem før kvart møte.`,
      `Alle møta: ${address}`,
    ].join('\n\n'),
  }),
  en: ({ panelName, year, days, place, address }) => ({
    subject: `Meeting days of ${panelName} in ${year}`,
    body: [
      `The meetings in ${year} are on these days:`,
      days,
      `Place: ${place}. The notice comes before each meeting.`,
      `All meetings: ${address}`,
    ].join('\n\n'),
  }),
};

/** Tells which days were chosen. */
export function datesChosenMail(language: MailLanguage, facts: ChosenFacts): MailText {
  return CHOSEN[language](facts);
}

/** '- 26. november 2026, kl. 12.00-14.00', line by line. @param hours local times in Oslo */
export function chosenDays(
  language: MailLanguage,
  days: readonly string[],
  hours: { startTime: string; endTime: string },
): string {
  const { startTime, endTime } = hours;
  const english = language === 'en';
  const [from, to] = [startTime, endTime].map((time) => (english ? time : time.replace(':', '.')));
  return days
    .map((day) => `- ${dated(language, day)}, ${english ? '' : 'kl. '}${from}-${to}`)
    .join('\n');
}
