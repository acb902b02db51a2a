/** How a declaration was signed, as a sentence on the receipt. */
export type ProofKind = 'passkey' | 'codeByMail' | 'codeOnPage' | 'paper';

type Sentences = Record<ProofKind, string>;

const NB: Sentences = {
  passkey: 'Signert med passnøkkel over akkurat denne teksten.',
  codeByMail: 'Engangskode sendt på e-post, og navnet ditt skrevet inn.',
  codeOnPage: 'Engangskode og navnet ditt skrevet inn. Koden sto på siden (eksempelmodus).',
  paper: 'Signert på papir og registrert av koordinatoren.',
};

/** The sentence per language; lettlest says it as bokmål does. */
export const DECLARATION_PROOF: Record<'nb' | 'nn' | 'en' | 'nb-lett', Sentences> = {
  nb: NB,
  nn: {
    passkey: 'Signert med passnøkkel over akkurat denne teksten.',
    codeByMail: 'Eingongskode send på e-post, og namnet ditt skrive inn.',
    codeOnPage: 'Eingongskode og namnet ditt skrive inn. Koden stod på sida (eksempelmodus).',
    paper: 'Signert på papir og registrert av koordinatoren.',
  },
  en: {
    passkey: 'Signed with a passkey over exactly this text.',
    codeByMail: 'One-time code sent by e-mail, and your name typed in.',
    codeOnPage: 'One-time code and your name typed in. The code stood on the page (example mode).',
    paper: 'Signed on paper and registered by the coordinator.',
  },
  'nb-lett': NB,
};
