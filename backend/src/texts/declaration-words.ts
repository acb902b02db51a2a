import { dated } from './dated';
import type { MailLanguage } from './mail';

type Label =
  | 'name'
  | 'role'
  | 'version'
  | 'language'
  | 'utc'
  | 'oslo'
  | 'how'
  | 'assurance'
  | 'text'
  | 'witness'
  | 'registeredAt'
  | 'sheet'
  | 'sheetAt'
  | 'day'
  | 'replaces'
  | 'person'
  | 'nonce'
  | 'challenge'
  | 'credential'
  | 'publicKey'
  | 'clientData'
  | 'authenticatorData'
  | 'signature';

/** What the signed declaration says around its text, in one language. */
export interface DeclarationDocumentWords {
  page: string;
  running: (title: string, version: string) => string;
  head: (line: string) => string;
  confirmed: string;
  signed: (name: string, date: string, time: string) => string;
  /** On paper there is a day, and no clock. */
  onPaper: (name: string, date: string) => string;
  evidence: string;
  labels: Record<Label, string>;
  roles: Record<string, string>;
  languages: Record<'nb' | 'nn' | 'en' | 'nb-lett', string>;
  /** By assurance. */
  assurance: Record<2 | 3, string>;
  /** How anyone checks the passkey's signature without this program. */
  passkey: string;
  /** What the sheet proves and this document does not, by whether the sheet has been uploaded. */
  paper: Record<'withSheet' | 'withoutSheet', string>;
  seal: (address: string) => string;
  date: (day: string) => string;
}

const PASSKEY_FACTS = {
  credential: 'Credential ID',
  publicKey: 'Public key (COSE, base64url)',
  clientData: 'clientDataJSON (base64url)',
  authenticatorData: 'authenticatorData (base64url)',
};

const nb: DeclarationDocumentWords = {
  page: 'side',
  running: (title, version) => `${title}, utgave ${version}`,
  head: (line) => `Hode på revisjonsloggen: ${line}`,
  confirmed: 'Dette er bekreftet',
  signed: (name, date, time) => `Signert av ${name} ${date} klokka ${time}.`,
  onPaper: (name, date) => `Signert av ${name} på papir ${date}.`,
  evidence: 'Bevis for signaturen',
  labels: {
    ...PASSKEY_FACTS,
    name: 'Navn',
    role: 'Rolle',
    version: 'Utgave av teksten',
    language: 'Språk',
    utc: 'Tidspunkt (UTC)',
    oslo: 'Tidspunkt (Europe/Oslo)',
    how: 'Framgangsmåte',
    assurance: 'Sikkerhetsnivå',
    text: 'Tekstens avtrykk (SHA-256)',
    witness: 'Vitne',
    registeredAt: 'Registrert (UTC)',
    sheet: 'Arkets avtrykk (SHA-256)',
    sheetAt: 'Arket lagt inn (UTC)',
    day: 'Signert den',
    replaces: 'Erstatter dokumentet med avtrykk (SHA-256)',
    person: 'Personens id',
    nonce: 'Engangstall',
    challenge: 'Utfordring (base64url)',
    signature: 'Signatur (base64url)',
  },
  roles: {
    coordinator: 'koordinator',
    leader: 'leder',
    deputyLeader: 'nestleder',
    representative: 'representant',
    alternate: 'vararepresentant',
    participant: 'klyngedeltaker',
    guest: 'gjest',
  },
  languages: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk', 'nb-lett': 'lettlest bokmål' },
  assurance: {
    2: 'S2: innlogget, signaturen gitt på papir.',
    3: 'S3: bekreftet på nytt i det øyeblikket teksten ble signert.',
  },
  passkey:
    'Slik sjekkes passnøkkelen: Utfordringen er SHA-256 av tekstens avtrykk, personens id og engangstallet, med linjeskift mellom. Signaturen gjelder authenticatorData fulgt av SHA-256 av clientDataJSON, og kontrolleres med den offentlige nøkkelen.',
  paper: {
    withSheet:
      'Underskriften står på arket. Dette dokumentet viser hva koordinatoren har registrert, og hvilket ark det gjelder: arket har avtrykket over.',
    withoutSheet:
      'Underskriften står på arket. Dette dokumentet viser hva koordinatoren har registrert. Arket er ikke lagt inn i programmet ennå; når det blir lagt inn, lages et nytt dokument som viser til dette.',
  },
  seal: (address) =>
    `Dokumentet er forseglet med panelets eget segl. Det er et organisasjonssegl, ikke en kvalifisert elektronisk signatur. Sjekk det på ${address}. Ingen nettverksadresse er lagret.`,
  date: (day) => dated('nb', day),
};

const nn: DeclarationDocumentWords = {
  page: 'side',
  running: (title, version) => `${title}, utgåve ${version}`,
  head: (line) => `Hovud på revisjonsloggen: ${line}`,
  confirmed: 'Dette er stadfesta',
  signed: (name, date, time) => `Signert av ${name} ${date} klokka ${time}.`,
  onPaper: (name, date) => `Signert av ${name} på papir ${date}.`,
  evidence: 'Prov for signaturen',
  labels: {
    ...PASSKEY_FACTS,
    name: 'Namn',
    role: 'Rolle',
    version: 'Utgåve av teksten',
    language: 'Språk',
    utc: 'Tidspunkt (UTC)',
    oslo: 'Tidspunkt (Europe/Oslo)',
    how: 'Framgangsmåte',
    assurance: 'Tryggleiksnivå',
    text: 'Avtrykket av teksten (SHA-256)',
    witness: 'Vitne',
    registeredAt: 'Registrert (UTC)',
    sheet: 'Avtrykket av arket (SHA-256)',
    sheetAt: 'Arket lagt inn (UTC)',
    day: 'Signert den',
    replaces: 'Kjem i staden for dokumentet med avtrykk (SHA-256)',
    person: 'Id-en til personen',
    nonce: 'Eingongstal',
    challenge: 'Utfordring (base64url)',
    signature: 'Signatur (base64url)',
  },
  roles: {
    coordinator: 'koordinator',
    leader: 'leiar',
    deputyLeader: 'nestleiar',
    representative: 'representant',
    alternate: 'vararepresentant',
    participant: 'klyngedeltakar',
    guest: 'gjest',
  },
  languages: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk', 'nb-lett': 'lettlese bokmål' },
  assurance: {
    2: 'S2: innlogga, signaturen gitt på papir.',
    3: 'S3: stadfesta på nytt i den augneblinken teksten vart signert.',
  },
  passkey:
    'Slik kontrollerer ein passnøkkelen: Utfordringa er SHA-256 av avtrykket av teksten, id-en til personen og eingongstalet, med linjeskift mellom. Signaturen gjeld authenticatorData følgt av SHA-256 av clientDataJSON, og blir kontrollert med den offentlege nøkkelen.',
  paper: {
    withSheet:
      'Underskrifta står på arket. Dette dokumentet viser kva koordinatoren har registrert, og kva ark det gjeld: arket har avtrykket over.',
    withoutSheet:
      'Underskrifta står på arket. Dette dokumentet viser kva koordinatoren har registrert. Arket er ikkje lagt inn i programmet enno; når det blir lagt inn, blir det laga eit nytt dokument som viser til dette.',
  },
  seal: (address) =>
    `Dokumentet er forsegla med panelet sitt eige segl. Det er eit organisasjonssegl, ikkje ein kvalifisert elektronisk signatur. Kontroller det på ${address}. Inga nettverksadresse er lagra.`,
  date: (day) => dated('nn', day),
};

const en: DeclarationDocumentWords = {
  page: 'page',
  running: (title, version) => `${title}, version ${version}`,
  head: (line) => `Head of the audit log: ${line}`,
  confirmed: 'This has been confirmed',
  signed: (name, date, time) => `Signed by ${name} on ${date} at ${time}.`,
  onPaper: (name, date) => `Signed by ${name} on paper on ${date}.`,
  evidence: 'Evidence of the signature',
  labels: {
    ...PASSKEY_FACTS,
    name: 'Name',
    role: 'Role',
    version: 'Version of the text',
    language: 'Language',
    utc: 'Time (UTC)',
    oslo: 'Time (Europe/Oslo)',
    how: 'Method',
    assurance: 'Assurance',
    text: 'Fingerprint of the text (SHA-256)',
    witness: 'Witness',
    registeredAt: 'Registered (UTC)',
    sheet: 'Fingerprint of the sheet (SHA-256)',
    sheetAt: 'Sheet uploaded (UTC)',
    day: 'Signed on',
    replaces: 'Takes the place of the document with fingerprint (SHA-256)',
    person: 'Id of the person',
    nonce: 'Nonce',
    challenge: 'Challenge (base64url)',
    signature: 'Signature (base64url)',
  },
  roles: {
    coordinator: 'coordinator',
    leader: 'leader',
    deputyLeader: 'deputy leader',
    representative: 'representative',
    alternate: 'alternate',
    participant: 'cluster participant',
    guest: 'guest',
  },
  languages: {
    nb: 'Norwegian bokmål',
    nn: 'Norwegian nynorsk',
    en: 'English',
    'nb-lett': 'plain Norwegian bokmål',
  },
  assurance: {
    2: 'S2: signed in; the signature was given on paper.',
    3: 'S3: proved again at the moment the text was signed.',
  },
  passkey:
    'How the passkey is checked: the challenge is SHA-256 of the fingerprint of the text, the id of the person and the nonce, with line feeds between. The signature is over authenticatorData followed by SHA-256 of clientDataJSON, and is verified with the public key.',
  paper: {
    withSheet:
      'The signature stands on the sheet. This document shows what the coordinator registered, and for which sheet: the one with the fingerprint above.',
    withoutSheet:
      'The signature stands on the sheet. This document shows what the coordinator registered. The sheet has not been uploaded yet; when it is, a new document is made that refers to this one.',
  },
  seal: (address) =>
    `The document is sealed with the panel’s own seal. That is an organisation seal, not a qualified electronic signature. Check it at ${address}. No network address is kept.`,
  date: (day) => dated('en', day),
};

/** The words per language. */
export const DECLARATION_DOCUMENT: Record<MailLanguage, DeclarationDocumentWords> = { nb, nn, en };
