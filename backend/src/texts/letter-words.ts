import { MailLanguage } from './mail';

interface LetterFacts {
  name: string;
  panelName: string;
  address: string;
  code: string;
  /** The last day the code works, in words. */
  until: string;
  signInName: string | null;
  coordinator: string;
}

interface LetterSentences {
  title: string;
  lead: string[];
  steps: { text: string; value: string | null }[];
  after: string[];
  from: string;
  footer: string;
}

type Words = (facts: LetterFacts) => LetterSentences;

const NB: Words = ({ name, panelName, address, code, until, signInName, coordinator }) => ({
  title: `Slik logger du inn hos ${panelName}`,
  lead: [`Hei, ${name}. Med dette brevet lager du din egen måte å logge inn på.`],
  steps: [
    {
      text: 'Åpne nettleseren på telefon eller datamaskin, og skriv denne adressen:',
      value: address,
    },
    { text: 'Skriv koden:', value: code },
    { text: 'Velg hvordan du vil logge inn senere. Siden viser deg hvordan.', value: null },
    ...(signInName ? [{ text: 'Dette er navnet du logger inn med:', value: signInName }] : []),
  ],
  after: [
    `Koden virker én gang, til og med ${until}. Ta vare på brevet til du har logget inn.`,
    'Sier siden at koden er brukt, og det ikke var deg? Trykk på knappen «Det var ikke meg» på siden. Da stenges alt, og koordinatoren får beskjed.',
    'Spør gjerne koordinatoren om hjelp.',
  ],
  from: `Hilsen ${coordinator}, koordinator`,
  footer: 'Den som har dette brevet, kan logge inn som deg. Ikke vis det til andre.',
});

const NN: Words = ({ name, panelName, address, code, until, signInName, coordinator }) => ({
  title: `Slik loggar du inn hos ${panelName}`,
  lead: [`Hei, ${name}. Med dette brevet lagar du din eigen måte å logge inn på.`],
  steps: [
    {
      text: 'Opne nettlesaren på telefon eller datamaskin, og skriv denne adressa:',
      value: address,
    },
    { text: 'Skriv koden:', value: code },
    { text: 'Vel korleis du vil logge inn seinare. Sida viser deg korleis.', value: null },
    ...(signInName ? [{ text: 'Dette er namnet du loggar inn med:', value: signInName }] : []),
  ],
  after: [
    `Koden verkar éin gong, til og med ${until}. Ta vare på brevet til du har logga inn.`,
    'Seier sida at koden er brukt, og det ikkje var deg? Trykk på knappen «Det var ikkje meg» på sida. Då blir alt stengt, og koordinatoren får beskjed.',
    'Spør gjerne koordinatoren om hjelp.',
  ],
  from: `Helsing ${coordinator}, koordinator`,
  footer: 'Den som har dette brevet, kan logge inn som deg. Ikkje vis det til andre.',
});

const EN: Words = ({ name, panelName, address, code, until, signInName, coordinator }) => ({
  title: `How to sign in to ${panelName}`,
  lead: [`Hello, ${name}. With this letter you make your own way to sign in.`],
  steps: [
    { text: 'Open the browser on a phone or computer and type this address:', value: address },
    { text: 'Type the code:', value: code },
    { text: 'Choose how you want to sign in from now on. The page shows you how.', value: null },
    ...(signInName ? [{ text: 'This is the name you sign in with:', value: signInName }] : []),
  ],
  after: [
    `The code works once, until ${until}. Keep the letter until you have signed in.`,
    'Does the page say that the code is used, and it was not you? Press the button “It was not me” on the page. Then all is closed, and the coordinator is told.',
    'The coordinator is glad to help.',
  ],
  from: `Regards, ${coordinator}, coordinator`,
  footer: 'Whoever holds this letter can sign in as you. Show it to nobody.',
});

const WORDS: Record<MailLanguage, Words> = { nb: NB, nn: NN, en: EN };

/** The letter with a one-time code, in the language of its recipient. */
export function letterWords(language: MailLanguage, facts: LetterFacts): LetterSentences {
  return WORDS[language](facts);
}
