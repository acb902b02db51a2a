import { MailLanguage, MailText } from './mail';

/** Asks for a look at a draft; nothing of its text stands in the mail. */
export interface ReviewMailFacts {
  panelName: string;
  /** '4/2026' */
  meeting: string;
  /** 'YYYY-MM-DD' */
  dueOn: string;
  address: string;
}

const WORDS: Record<
  MailLanguage,
  { subject: (meeting: string) => string; body: (meeting: string, day: string) => string }
> = {
  nb: {
    subject: (meeting) => `Les gjennom referatet fra møte ${meeting}`,
    body: (meeting, day) =>
      `Referatet fra panelmøte ${meeting} er skrevet. Du var der, så si fra om noe er feil, eller at det ser bra ut. Fristen er ${day}. Setninger som nevner deg, kan du også svare på.`,
  },
  nn: {
    subject: (meeting) => `Les gjennom referatet frå møte ${meeting}`,
    body: (meeting, day) =>
      `Referatet frå panelmøte ${meeting} er skrive. Du var der, så sei frå om noko er feil, eller at det ser bra ut. Fristen er ${day}. Setningar som nemner deg, kan du òg svare på.`,
  },
  en: {
    subject: (meeting) => `Look through the minutes of meeting ${meeting}`,
    body: (meeting, day) =>
      `The minutes of panel meeting ${meeting} have been written. You were there, so say if something is wrong, or that they look right. The last day is ${day}. You can also answer about sentences that name you.`,
  },
};

/** The mail that goes with a draft of minutes. */
export function reviewMail(language: MailLanguage, facts: ReviewMailFacts): MailText {
  const { subject, body } = WORDS[language];
  const { meeting, dueOn, address, panelName } = facts;
  const said = body(meeting, dueOn.split('-').reverse().join('.'));
  const parts = [said, address, panelName].filter((part) => part !== '');
  return { subject: subject(meeting), body: parts.join('\n\n') };
}
