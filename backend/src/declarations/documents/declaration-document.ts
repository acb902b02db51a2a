import type { DocumentData } from '../../documents/pdf-writer';
import { osloDate, osloTime } from '../../kernel/oslo';
import { DECLARATION_DOCUMENT, DeclarationDocumentWords } from '../../texts/declaration-words';
import { DECLARATION_PROOF } from '../../texts/declaration-proof';
import { mailLanguage } from '../../texts/mail';
import type { DeclarationWords } from '../declaration-text';
import type { Evidence } from './evidence';

/** The sheet that was signed. */
export interface Sheet {
  sha256: string;
  /** Instant. */
  uploadedAt: string;
}

/** What the signed document shows. */
export interface SignedText {
  words: DeclarationWords;
  personId: string;
  evidence: Evidence;
  /** When it was signed on paper and the sheet has been uploaded. */
  sheet?: Sheet;
  /** SHA-256 of the document this one takes the place of. */
  replaces?: string;
  /** Where anyone checks the seal. */
  verifyAt: string;
}

type Line = [label: string, value: string];

/** The signed declaration as the template `declaration` reads it: the text as shown, then the page that proves it. */
export function declarationDocument(signed: SignedText): DocumentData {
  const { words, evidence } = signed;
  const language = mailLanguage(evidence.language);
  const said = DECLARATION_DOCUMENT[language];
  return {
    lang: language,
    region: language === 'en' ? 'gb' : 'no',
    title: words.title,
    running: said.running(words.title, evidence.textVersion),
    page: said.page,
    head: said.head(evidence.auditHead ?? '–'),
    paragraphs: words.paragraphs,
    confirmed: said.confirmed,
    confirmations: words.confirmations,
    signed: [signedBy(evidence, said)],
    evidence: {
      heading: said.evidence,
      lines: [...facts(evidence, said), ...paperFacts(signed, said), ...passkeyFacts(signed, said)],
      notes: [...notes(signed, said), said.seal(signed.verifyAt)],
    },
  };
}

function signedBy(evidence: Evidence, said: DeclarationDocumentWords): string {
  const day = said.date(osloDate(evidence.at));
  return evidence.proof === 'paper'
    ? said.onPaper(evidence.name, day)
    : said.signed(evidence.name, day, osloTime(evidence.at));
}

function notes({ evidence, sheet }: SignedText, said: DeclarationDocumentWords): string[] {
  if (evidence.passkey) return [said.passkey];
  if (evidence.proof !== 'paper') return [];
  return [sheet === undefined ? said.paper.withoutSheet : said.paper.withSheet];
}

function facts(
  evidence: Evidence,
  { labels, roles, languages, assurance }: DeclarationDocumentWords,
): Line[] {
  const onPaper = evidence.proof === 'paper';
  const held = (evidence.roles ?? []).map((role) => roles[role] ?? role).join(', ');
  return present([
    [labels.name, evidence.name],
    [labels.role, held],
    [labels.version, evidence.textVersion],
    [labels.language, languages[evidence.language]],
    [labels.day, onPaper ? evidence.atOslo : undefined],
    [labels.utc, onPaper ? undefined : evidence.at],
    [labels.oslo, onPaper ? undefined : evidence.atOslo.replace('T', ' ')],
    [labels.how, DECLARATION_PROOF[evidence.language][evidence.proof]],
    [labels.assurance, evidence.assurance && assurance[evidence.assurance]],
    [labels.text, evidence.documentHash],
  ]);
}

function paperFacts(
  { evidence, sheet, replaces }: SignedText,
  { labels }: DeclarationDocumentWords,
): Line[] {
  return present([
    [labels.witness, evidence.witness],
    [labels.registeredAt, evidence.registeredAt],
    [labels.sheet, sheet?.sha256],
    [labels.sheetAt, sheet?.uploadedAt],
    [labels.replaces, replaces],
  ]);
}

function passkeyFacts(
  { evidence: { passkey }, personId }: SignedText,
  { labels }: DeclarationDocumentWords,
): Line[] {
  if (passkey === undefined) return [];
  return [
    [labels.person, personId],
    [labels.nonce, passkey.nonce],
    [labels.challenge, passkey.challenge],
    [labels.credential, passkey.credentialId],
    [labels.publicKey, passkey.publicKey],
    [labels.clientData, passkey.clientData],
    [labels.authenticatorData, passkey.authenticatorData],
    [labels.signature, passkey.signature],
  ];
}

function present(lines: [string, string | undefined][]): Line[] {
  return lines.flatMap(([label, value]): Line[] => (value ? [[label, value]] : []));
}
