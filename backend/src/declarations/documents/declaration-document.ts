import type { DocumentData } from '../../documents/pdf-writer';
import { osloDate, osloTime } from '../../kernel/oslo';
import { DECLARATION_DOCUMENT, DeclarationDocumentWords } from '../../texts/declaration-words';
import { DECLARATION_PROOF } from '../../texts/declaration-proof';
import { mailLanguage } from '../../texts/mail';
import type { DeclarationWords } from '../declaration-text';
import type { Evidence } from './evidence';

/** What the signed document shows. */
export interface SignedText {
  words: DeclarationWords;
  personId: string;
  evidence: Evidence;
  /** SHA-256 of the uploaded sheet, when it was signed on paper. */
  sheet?: string;
  /** Where anyone checks the seal. */
  verifyAt: string;
}

type Line = [label: string, value: string];

/** The signed declaration as the template `declaration` reads it: the text as shown, then the page that proves it. */
export function declarationDocument(signed: SignedText): DocumentData {
  const { words, evidence } = signed;
  const language = mailLanguage(evidence.language);
  const said = DECLARATION_DOCUMENT[language];
  const [day, time] = [osloDate(evidence.at), osloTime(evidence.at)];
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
    signed: [said.signed(evidence.name, said.date(day), time)],
    evidence: {
      heading: said.evidence,
      lines: [...facts(evidence, said), ...paperFacts(signed, said), ...passkeyFacts(signed, said)],
      notes: [...(evidence.passkey ? [said.passkey] : []), said.seal(signed.verifyAt)],
    },
  };
}

function facts(
  evidence: Evidence,
  { labels, roles, languages, assurance }: DeclarationDocumentWords,
): Line[] {
  const held = (evidence.roles ?? []).map((role) => roles[role] ?? role).join(', ');
  return present([
    [labels.name, evidence.name],
    [labels.role, held],
    [labels.version, evidence.textVersion],
    [labels.language, languages[evidence.language]],
    [labels.utc, evidence.at],
    [labels.oslo, evidence.atOslo.replace('T', ' ')],
    [labels.how, DECLARATION_PROOF[evidence.language][evidence.proof]],
    [labels.assurance, evidence.assurance && assurance[evidence.assurance]],
    [labels.text, evidence.documentHash],
  ]);
}

function paperFacts({ evidence, sheet }: SignedText, { labels }: DeclarationDocumentWords): Line[] {
  return present([
    [labels.witness, evidence.witness],
    [labels.registeredAt, evidence.registeredAt],
    [labels.sheet, sheet],
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
