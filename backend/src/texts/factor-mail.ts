import { MailLanguage, MailText } from './mail';

/** What a mail about somebody's ways in tells. None carries a secret. */
export type FactorNews =
  | 'passwordSet'
  | 'passwordRemoved'
  | 'recoveryCodesMade'
  | 'recoveryCodeUsed'
  | 'codeUsed'
  | 'codeReported'
  | 'recoveryStarted'
  | 'recoveryConfirmed'
  | 'recoveryCancelled'
  | 'recoveryCompleted'
  | 'hostCodeMade';

type Sentences = Record<FactorNews, readonly [subject: string, ...body: string[]]>;

const NB: Sentences = {
  passwordSet: ['Nytt passord', 'Du kan nå logge inn med passord og kode fra en app.'],
  passwordRemoved: ['Passordet er fjernet', 'Du kan ikke lenger logge inn med passord.'],
  recoveryCodesMade: [
    'Nye reservekoder',
    'Det er laget ti nye reservekoder for deg. De gamle virker ikke lenger.',
  ],
  recoveryCodeUsed: ['En reservekode er brukt', 'Noen brukte en av reservekodene dine nå.'],
  codeUsed: ['Engangskoden din er brukt', 'Noen brukte koden og valgte en måte å logge inn på.'],
  codeReported: [
    'En engangskode ble brukt av feil person',
    'En person sier at noen andre brukte engangskoden. Alt er logget ut, og måten å logge inn på er fjernet. Lag et nytt brev.',
  ],
  recoveryStarted: [
    'Noen vil gi deg ny innlogging',
    'Koordinatoren har bedt om å gi deg en ny måte å logge inn på. Ingenting skjer før en til har bekreftet at det er deg, og det har gått et døgn.',
  ],
  recoveryConfirmed: [
    'Ny innlogging er bekreftet',
    'To personer har bekreftet at du skal få en ny måte å logge inn på. Om et døgn slutter de gamle å virke.',
  ],
  recoveryCancelled: ['Ny innlogging er stoppet', 'Alt er som før.'],
  recoveryCompleted: [
    'Du har fått ny innlogging',
    'De gamle måtene å logge inn på virker ikke lenger, og du er logget ut overalt.',
  ],
  hostCodeMade: [
    'Driftsansvarlig åpnet innloggingen',
    'Den som drifter serveren, har laget en engangskode for koordinatoren. Alle medlemmer ser det i 30 dager.',
  ],
};

const NN: Sentences = {
  passwordSet: ['Nytt passord', 'Du kan no logge inn med passord og kode frå ein app.'],
  passwordRemoved: ['Passordet er fjerna', 'Du kan ikkje lenger logge inn med passord.'],
  recoveryCodesMade: [
    'Nye reservekodar',
    'Det er laga ti nye reservekodar for deg. Dei gamle verkar ikkje lenger.',
  ],
  recoveryCodeUsed: ['Ein reservekode er brukt', 'Nokon brukte ein av reservekodane dine no.'],
  codeUsed: ['Eingongskoden din er brukt', 'Nokon brukte koden og valde ein måte å logge inn på.'],
  codeReported: [
    'Ein eingongskode vart brukt av feil person',
    'Ein person seier at nokon andre brukte eingongskoden. Alt er logga ut, og måten å logge inn på er fjerna. Lag eit nytt brev.',
  ],
  recoveryStarted: [
    'Nokon vil gi deg ny innlogging',
    'Koordinatoren har bede om å gi deg ein ny måte å logge inn på. Ingenting skjer før ein til har stadfesta at det er deg, og det har gått eit døgn.',
  ],
  recoveryConfirmed: [
    'Ny innlogging er stadfesta',
    'To personar har stadfesta at du skal få ein ny måte å logge inn på. Om eit døgn sluttar dei gamle å verke.',
  ],
  recoveryCancelled: ['Ny innlogging er stoppa', 'Alt er som før.'],
  recoveryCompleted: [
    'Du har fått ny innlogging',
    'Dei gamle måtane å logge inn på verkar ikkje lenger, og du er logga ut overalt.',
  ],
  hostCodeMade: [
    'Driftsansvarleg opna innlogginga',
    'Den som driftar tenaren, har laga ein eingongskode for koordinatoren. Alle medlemer ser det i 30 dagar.',
  ],
};

const EN: Sentences = {
  passwordSet: ['New password', 'You can now sign in with a password and a code from an app.'],
  passwordRemoved: ['Password removed', 'You can no longer sign in with a password.'],
  recoveryCodesMade: [
    'New recovery codes',
    'Ten new recovery codes were made for you. The old ones no longer work.',
  ],
  recoveryCodeUsed: ['A recovery code was used', 'Somebody used one of your recovery codes now.'],
  codeUsed: ['Your one-time code was used', 'Somebody used the code and chose a way to sign in.'],
  codeReported: [
    'A one-time code was used by the wrong person',
    'A person says that somebody else used the one-time code. All is signed out and the way in is removed. Make a new letter.',
  ],
  recoveryStarted: [
    'Somebody wants to give you a new way in',
    'The coordinator has asked to give you a new way to sign in. Nothing happens until one more person has confirmed that it is you, and a day has passed.',
  ],
  recoveryConfirmed: [
    'Your new way in is confirmed',
    'Two people have confirmed that you are to get a new way to sign in. In a day the old ones stop working.',
  ],
  recoveryCancelled: ['Your new way in was stopped', 'All is as before.'],
  recoveryCompleted: [
    'You have got a new way in',
    'The old ways to sign in no longer work, and you are signed out everywhere.',
  ],
  hostCodeMade: [
    'The host opened sign-in',
    'Whoever runs the server made a one-time code for the coordinator. All members see it for 30 days.',
  ],
};

const TEXTS: Record<MailLanguage, Sentences> = { nb: NB, nn: NN, en: EN };
const NOT_YOU: Record<MailLanguage, (address: string) => string> = {
  nb: (address) => `Var det ikke deg? Gå til ${address} og si fra til koordinatoren med en gang.`,
  nn: (address) =>
    `Var det ikkje deg? Gå til ${address} og sei frå til koordinatoren med ein gong.`,
  en: (address) => `Was it not you? Go to ${address} and tell the coordinator at once.`,
};

/** Tells a person that their ways in have changed, and what to do if it was not they. */
export function factorMail(
  language: MailLanguage,
  news: FactorNews,
  facts: { panelName: string; address: string },
): MailText {
  const [subject, ...body] = TEXTS[language][news];
  return {
    subject: `${subject} – ${facts.panelName}`,
    body: [...body, NOT_YOU[language](facts.address)].join('\n\n'),
  };
}
