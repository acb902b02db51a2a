import type { MinutesLanguage } from './minutes-words';

/** The case in which the panel approves minutes: what it is called, and what the panel is asked to say yes to. */
export const APPROVAL_WORDS: Record<
  MinutesLanguage,
  {
    title: (number: number, year: number) => string;
    proposal: (number: number, year: number) => string;
  }
> = {
  nb: {
    title: (number, year) => `Godkjenning av referat ${number}/${year}`,
    proposal: (number, year) => `Referatet fra panelmøte ${number}/${year} godkjennes.`,
  },
  nn: {
    title: (number, year) => `Godkjenning av referat ${number}/${year}`,
    proposal: (number, year) => `Referatet frå panelmøte ${number}/${year} blir godkjent.`,
  },
  en: {
    title: (number, year) => `Approval of minutes ${number}/${year}`,
    proposal: (number, year) => `The minutes of panel meeting ${number}/${year} are approved.`,
  },
};
