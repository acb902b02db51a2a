/** The languages mails are written in, one function per mail. Lettlest readers get bokmål. */
export const MAIL_LANGUAGES = ['nb', 'nn', 'en'] as const;
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];

export interface MailText {
  subject: string;
  body: string;
}

type Words<Facts> = Record<MailLanguage, (facts: Facts) => MailText>;

/** Mails are written in three languages; lettlest is bokmål here. */
export function mailLanguage(language: string | null): MailLanguage {
  return language === 'nn' || language === 'en' ? language : 'nb';
}

const SIGN_IN: Words<{ code: string; panelName: string; address: string }> = {
  nb: ({ code, panelName, address }) => ({
    subject: `Koden din til ${panelName}`,
    body: [
      `Koden din er ${code}.`,
      'Skriv den i vinduet der du ba om den. Den virker i ti minutter og bare én gang.',
      `På den samme enheten kan du også trykke her, så står koden klar: ${address}`,
      'Har du ikke bedt om en kode, trenger du ikke gjøre noe. Ingen kommer inn uten koden.',
    ].join('\n\n'),
  }),
  nn: ({ code, panelName, address }) => ({
    subject: `Koden din til ${panelName}`,
    body: [
      `Koden din er ${code}.`,
      'Skriv han i vindauget der du bad om han. Han verkar i ti minutt og berre éin gong.',
      `På den same eininga kan du også trykkje her, så står koden klar: ${address}`,
      'Har du ikkje bede om ein kode, treng du ikkje gjere noko. Ingen kjem inn utan koden.',
    ].join('\n\n'),
  }),
  en: ({ code, panelName, address }) => ({
    subject: `Your code for ${panelName}`,
    body: [
      `Your code is ${code}.`,
      'Type it in the window where you asked for it. It works for ten minutes and only once.',
      `On the same device you can also press here, and the code is filled in: ${address}`,
      'If you did not ask for a code, you need not do anything. Nobody gets in without it.',
    ].join('\n\n'),
  }),
};

const INVITATION: Words<{ name: string; panelName: string; address: string }> = {
  nb: ({ name, panelName, address }) => ({
    subject: `Du kan nå logge inn hos ${panelName}`,
    body: [
      `Hei, ${name}.`,
      `Du har fått tilgang til ${panelName}. Der finner du møtene, sakspapirene og det som venter på deg.`,
      `Gå til ${address} og skriv inn denne e-postadressen. Da får du en kode som du skriver på samme side.`,
      'Du trenger ikke passord.',
    ].join('\n\n'),
  }),
  nn: ({ name, panelName, address }) => ({
    subject: `No kan du logge inn hos ${panelName}`,
    body: [
      `Hei, ${name}.`,
      `Du har fått tilgang til ${panelName}. Der finn du møta, sakspapira og det som ventar på deg.`,
      `Gå til ${address} og skriv inn denne e-postadressa. Då får du ein kode som du skriv på same sida.`,
      'Du treng ikkje passord.',
    ].join('\n\n'),
  }),
  en: ({ name, panelName, address }) => ({
    subject: `You can now sign in to ${panelName}`,
    body: [
      `Hello, ${name}.`,
      `You now have access to ${panelName}. There you find the meetings, the papers and what waits for you.`,
      `Go to ${address} and enter this e-mail address. You get a code to type on the same page.`,
      'You do not need a password.',
    ].join('\n\n'),
  }),
};

const DECLARATION_CODE: Words<{ code: string; panelName: string }> = {
  nb: ({ code, panelName }) => ({
    subject: 'Koden din for å signere taushetserklæringen',
    body: [
      `Koden din er ${code}.`,
      `Skriv den på siden der du signerer taushetserklæringen for ${panelName}. Den virker i ti minutter og bare én gang.`,
      'Er det ikke du som signerer, sier du fra til koordinatoren.',
    ].join('\n\n'),
  }),
  nn: ({ code, panelName }) => ({
    subject: 'Koden din for å signere teieerklæringa',
    body: [
      `Koden din er ${code}.`,
      `Skriv han på sida der du signerer teieerklæringa for ${panelName}. Han verkar i ti minutt og berre éin gong.`,
      'Er det ikkje du som signerer, seier du frå til koordinatoren.',
    ].join('\n\n'),
  }),
  en: ({ code, panelName }) => ({
    subject: 'Your code to sign the confidentiality declaration',
    body: [
      `Your code is ${code}.`,
      `Type it on the page where you sign the confidentiality declaration for ${panelName}. It works for ten minutes and only once.`,
      'If you are not the one signing, please tell the coordinator.',
    ].join('\n\n'),
  }),
};

const PROOF_CODE: Words<{ code: string; panelName: string }> = {
  nb: ({ code, panelName }) => ({
    subject: `Koden som viser at det er deg, hos ${panelName}`,
    body: [
      `Koden din er ${code}.`,
      'Skriv den i vinduet som spør etter den. Den virker i ti minutter og bare én gang.',
      'Er det ikke du som ber om den, er noen andre logget inn som deg. Si fra til koordinatoren.',
    ].join('\n\n'),
  }),
  nn: ({ code, panelName }) => ({
    subject: `Koden som viser at det er deg, hos ${panelName}`,
    body: [
      `Koden din er ${code}.`,
      'Skriv han i vindauget som spør etter han. Han verkar i ti minutt og berre éin gong.',
      'Er det ikkje du som ber om han, er nokon andre logga inn som deg. Sei frå til koordinatoren.',
    ].join('\n\n'),
  }),
  en: ({ code, panelName }) => ({
    subject: `The code that shows it is you, at ${panelName}`,
    body: [
      `Your code is ${code}.`,
      'Type it in the window that asks for it. It works for ten minutes and only once.',
      'If you did not ask for it, somebody else is signed in as you. Please tell the coordinator.',
    ].join('\n\n'),
  }),
};

/** The fresh code that raises the assurance of a session. */
export function proofCodeMail(
  language: MailLanguage,
  facts: { code: string; panelName: string },
): MailText {
  return PROOF_CODE[language](facts);
}

/** The sign-in code, which is never stored in clear. */
export function signInMail(
  language: MailLanguage,
  facts: { code: string; panelName: string; address: string },
): MailText {
  return SIGN_IN[language](facts);
}

/** Tells a person that they can sign in, and how. Carries no secret. */
export function invitationMail(
  language: MailLanguage,
  facts: { name: string; panelName: string; address: string },
): MailText {
  return INVITATION[language](facts);
}

/** The fresh code that signing the declaration asks for (UP 6.1). */
export function declarationCodeMail(
  language: MailLanguage,
  facts: { code: string; panelName: string },
): MailText {
  return DECLARATION_CODE[language](facts);
}
