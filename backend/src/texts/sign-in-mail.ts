import { MailLanguage, MailText } from './mail';

interface NewBrowser {
  panelName: string;
  /** Browser and system in machine words, 'firefox windows'. */
  device: string;
  /** 'YYYY-MM-DD' and 'HH:MM' in Oslo. */
  day: string;
  time: string;
  address: string;
}

const NAMES: Readonly<Record<string, string>> = {
  edge: 'Edge',
  opera: 'Opera',
  samsung: 'Samsung Internet',
  firefox: 'Firefox',
  chrome: 'Chrome',
  safari: 'Safari',
  iphone: 'iPhone',
  ipad: 'iPad',
  android: 'Android',
  windows: 'Windows',
  chromeos: 'ChromeOS',
  mac: 'Mac',
  linux: 'Linux',
};

/** 'firefox windows' → 'Firefox, Windows'; empty when the browser did not say what it is. */
function deviceName(device: string): string {
  return device
    .split(' ')
    .flatMap((word) => NAMES[word] ?? [])
    .join(', ');
}

const NEW_BROWSER: Record<MailLanguage, (facts: NewBrowser) => MailText> = {
  nb: ({ panelName, device, day, time, address }) => ({
    subject: `Ny innlogging hos ${panelName}`,
    body: [
      `Noen logget inn som deg fra en ny enhet ${norwegianDay(day)} kl. ${time.replace(':', '.')}${inBrackets(device)}.`,
      'Var det deg, trenger du ikke gjøre noe.',
      `Var det ikke deg? Avslutt økten på ${address}, og si fra til koordinatoren.`,
    ].join('\n\n'),
  }),
  nn: ({ panelName, device, day, time, address }) => ({
    subject: `Ny innlogging hos ${panelName}`,
    body: [
      `Nokon logga inn som deg frå ei ny eining ${norwegianDay(day)} kl. ${time.replace(':', '.')}${inBrackets(device)}.`,
      'Var det deg, treng du ikkje gjere noko.',
      `Var det ikkje deg? Avslutt økta på ${address}, og sei frå til koordinatoren.`,
    ].join('\n\n'),
  }),
  en: ({ panelName, device, day, time, address }) => ({
    subject: `New sign-in at ${panelName}`,
    body: [
      `Somebody signed in as you from a new device on ${day} at ${time}${inBrackets(device)}.`,
      'If it was you, you need not do anything.',
      `If it was not you, end that session at ${address} and tell the coordinator.`,
    ].join('\n\n'),
  }),
};

/** Somebody signed in from a browser this person had not used before. Carries no secret. */
export function newBrowserMail(language: MailLanguage, facts: NewBrowser): MailText {
  return NEW_BROWSER[language](facts);
}

function inBrackets(device: string): string {
  const name = deviceName(device);
  return name === '' ? '' : ` (${name})`;
}

/** '2026-11-12' → '12.11.2026'. */
function norwegianDay(day: string): string {
  return day.split('-').reverse().join('.');
}
