import { MailLanguage, MailText } from './mail';

export type ApplicationMailKind = 'application-link' | 'application-sent';

interface Facts {
  panelName: string;
  address: string;
  /** Last day the link works, in words. */
  until: string;
}

type Letters = Record<ApplicationMailKind, (facts: Facts) => MailText>;

/** What applicants get: the way back to their own words. Nothing of the words, and no name. */
const LETTERS: Record<MailLanguage, Letters> = {
  nb: {
    'application-link': ({ panelName, address, until }) => ({
      subject: `Fortsett på søknaden til ${panelName}`,
      body: [
        'Søknaden din er lagret, men ikke sendt.',
        `Fortsett her: ${address}`,
        `Lenken virker til og med ${until}. Etterpå slettes det du har skrevet.`,
        'Ikke gi lenken til andre. Den som har den, kan lese søknaden.',
        'Har ikke du skrevet noe hos oss, kan du se bort fra denne e-posten.',
      ].join('\n\n'),
    }),
    'application-sent': ({ panelName, address }) => ({
      subject: `Vi har fått søknaden din til ${panelName}`,
      body: [
        'Takk for søknaden. Du får svar når panelet har bestemt seg.',
        `Her kan du lese søknaden eller trekke den: ${address}`,
        'Ikke gi lenken til andre. Den som har den, kan lese søknaden.',
        'Har ikke du søkt, kan du trekke søknaden på den samme siden. Da slettes alt.',
      ].join('\n\n'),
    }),
  },
  nn: {
    'application-link': ({ panelName, address, until }) => ({
      subject: `Hald fram med søknaden til ${panelName}`,
      body: [
        'Søknaden din er lagra, men ikkje send.',
        `Hald fram her: ${address}`,
        `Lenkja verkar til og med ${until}. Etterpå blir det du har skrive, sletta.`,
        'Ikkje gi lenkja til andre. Den som har henne, kan lese søknaden.',
        'Har ikkje du skrive noko hos oss, kan du sjå bort frå denne e-posten.',
      ].join('\n\n'),
    }),
    'application-sent': ({ panelName, address }) => ({
      subject: `Vi har fått søknaden din til ${panelName}`,
      body: [
        'Takk for søknaden. Du får svar når panelet har bestemt seg.',
        `Her kan du lese søknaden eller trekkje han: ${address}`,
        'Ikkje gi lenkja til andre. Den som har henne, kan lese søknaden.',
        'Har ikkje du søkt, kan du trekkje søknaden på den same sida. Då blir alt sletta.',
      ].join('\n\n'),
    }),
  },
  en: {
    'application-link': ({ panelName, address, until }) => ({
      subject: `Continue your application to ${panelName}`,
      body: [
        'Your application is saved, but not sent.',
        `Continue here: ${address}`,
        `The link works until ${until}. After that, what you wrote is deleted.`,
        'Do not give the link to others. Whoever has it can read the application.',
        'If you have not written anything to us, you can ignore this e-mail.',
      ].join('\n\n'),
    }),
    'application-sent': ({ panelName, address }) => ({
      subject: `We have your application to ${panelName}`,
      body: [
        'Thank you for applying. You get an answer when the panel has decided.',
        `Here you can read the application or withdraw it: ${address}`,
        'Do not give the link to others. Whoever has it can read the application.',
        'If it was not you who applied, withdraw it on the same page. Then everything is deleted.',
      ].join('\n\n'),
    }),
  },
};

/** The mail that leads an applicant back to their application. */
export function applicationMail(
  language: MailLanguage,
  kind: ApplicationMailKind,
  facts: Facts,
): MailText {
  return LETTERS[language][kind](facts);
}

interface AnswerFacts {
  panelName: string;
  /** Day the application is erased, in words. */
  until: string;
  /** False when the panel admitted nobody from this call. */
  othersChosen: boolean;
}

const ANSWER: Record<MailLanguage, (facts: AnswerFacts) => MailText> = {
  nb: ({ panelName, until, othersChosen }) => ({
    subject: `Svar på søknaden til ${panelName}`,
    body: [
      `Takk for at du ville bli med i ${panelName}.`,
      othersChosen
        ? 'Denne gangen ble andre valgt. Valget handler om hvilke plasser som var ledige, ikke om hvor mye erfaringen din er verdt.'
        : 'Denne gangen tok panelet ikke opp noen av søkerne. Det handler om hvordan panelet skal settes sammen, ikke om hvor mye erfaringen din er verdt.',
      'Du er velkommen til å søke igjen neste gang.',
      `Det du skrev, slettes ${until}. Vil du ha det slettet før, bruker du lenken i kvitteringen.`,
    ].join('\n\n'),
  }),
  nn: ({ panelName, until, othersChosen }) => ({
    subject: `Svar på søknaden til ${panelName}`,
    body: [
      `Takk for at du ville bli med i ${panelName}.`,
      othersChosen
        ? 'Denne gongen vart andre valde. Valet handlar om kva plassar som var ledige, ikkje om kor mykje erfaringa di er verd.'
        : 'Denne gongen tok panelet ikkje opp nokon av søkjarane. Det handlar om korleis panelet skal setjast saman, ikkje om kor mykje erfaringa di er verd.',
      'Du er velkomen til å søkje igjen neste gong.',
      `Det du skreiv, blir sletta ${until}. Vil du ha det sletta før, bruker du lenkja i kvitteringa.`,
    ].join('\n\n'),
  }),
  en: ({ panelName, until, othersChosen }) => ({
    subject: `Answer to your application to ${panelName}`,
    body: [
      `Thank you for wanting to join ${panelName}.`,
      othersChosen
        ? 'This time others were chosen. The choice is about which seats were vacant, not about what your experience is worth.'
        : 'This time the panel admitted none of the applicants. That is about how the panel must be composed, not about what your experience is worth.',
      'You are welcome to apply again next time.',
      `What you wrote is deleted on ${until}. If you want it deleted earlier, use the link in the receipt.`,
    ].join('\n\n'),
  }),
};

/** The answer to those who were not chosen. It names nobody and gives no reason about the person. */
export function answerMail(language: MailLanguage, facts: AnswerFacts): MailText {
  return ANSWER[language](facts);
}
