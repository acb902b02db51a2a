import { PDFDocument } from 'pdf-lib';
import { PdfWriter } from '../../documents/pdf-writer';
import { declarationHash } from '../declaration-hash';
import { FIRST_DECLARATION } from '../declaration-text';
import { declarationDocument, SignedText } from './declaration-document';

const LONG = 'a1_B2-'.repeat(60);

function signed(
  language: 'nb' | 'nn' | 'en' | 'nb-lett',
  more: Partial<SignedText['evidence']> = {},
) {
  const words = FIRST_DECLARATION.texts[language];
  const evidence: SignedText['evidence'] = {
    documentHash: declarationHash(words),
    textVersion: '1',
    language,
    name: 'Kari «Ø» Mjelde',
    at: '2026-11-12T23:30:00.000Z',
    atOslo: '2026-11-13T00:30',
    proof: 'codeByMail',
    roles: ['leader', 'representative'],
    assurance: 3,
    auditHead: '812:q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=',
    ...more,
  };
  return { words, personId: 'p-1', evidence, verifyAt: 'https://panel.example.org/verifiser' };
}

const PASSKEY = {
  nonce: '0f'.repeat(32),
  challenge: 'c'.repeat(43),
  credentialId: LONG,
  publicKey: LONG,
  clientData: LONG,
  authenticatorData: LONG,
  signature: LONG,
  rpId: 'panel.example.org',
  origin: 'https://panel.example.org',
};

describe('The signed declaration', () => {
  it('says who signed what, as what, when by both clocks, and how', () => {
    const document = declarationDocument(signed('nb')) as {
      evidence: { lines: [string, string][]; notes: string[] };
      signed: string[];
      head: string;
    };
    const said = Object.fromEntries(document.evidence.lines);
    expect(said).toMatchObject({
      Navn: 'Kari «Ø» Mjelde',
      Rolle: 'leder, representant',
      'Tidspunkt (UTC)': '2026-11-12T23:30:00.000Z',
      'Tidspunkt (Europe/Oslo)': '2026-11-13 00:30',
      'Tekstens avtrykk (SHA-256)': declarationHash(FIRST_DECLARATION.texts.nb),
    });
    expect(document.signed).toEqual(['Signert av Kari «Ø» Mjelde 13. november 2026 klokka 00:30.']);
    expect(document.head).toContain('812:q83v');
    expect(document.evidence.notes.join(' ')).toContain('ikke en kvalifisert elektronisk signatur');
  });

  it('lets anyone check the passkey: what was signed, by which key, and how it is put together', () => {
    const { evidence } = declarationDocument(
      signed('en', { proof: 'passkey', passkey: PASSKEY }),
    ) as { evidence: { lines: [string, string][]; notes: string[] } };
    const said = Object.fromEntries(evidence.lines);
    expect(said).toMatchObject({
      'Id of the person': 'p-1',
      Nonce: PASSKEY.nonce,
      'Challenge (base64url)': PASSKEY.challenge,
      'Signature (base64url)': LONG,
    });
    expect(evidence.notes[0]).toContain('SHA-256 of clientDataJSON');
  });

  it('says of a signature on paper the day, who saw it and which sheet, and which document it replaces', () => {
    const paper = { proof: 'paper' as const, atOslo: '2026-11-13', witness: 'Marte Lunde' };
    const sheet = { sha256: 'ab'.repeat(32), uploadedAt: '2026-11-14T08:00:00.000Z' };
    const before = signed('nb', { ...paper, registeredAt: '2026-11-13T10:00:00.000Z' });
    type Said = { evidence: { lines: [string, string][]; notes: string[] }; signed: string[] };
    const first = declarationDocument(before) as unknown as Said;
    expect(first.signed).toEqual(['Signert av Kari «Ø» Mjelde på papir 13. november 2026.']);
    expect(first.evidence.notes[0]).toContain('Arket er ikke lagt inn i programmet ennå');
    expect(first.evidence.lines.map(([label]) => label)).not.toContain('Tidspunkt (UTC)');

    const again = { ...before, sheet, replaces: 'cd'.repeat(32) };
    const second = declarationDocument(again) as unknown as Said;
    expect(Object.fromEntries(second.evidence.lines)).toMatchObject({
      'Signert den': '2026-11-13',
      Vitne: 'Marte Lunde',
      'Arkets avtrykk (SHA-256)': sheet.sha256,
      'Arket lagt inn (UTC)': sheet.uploadedAt,
      'Erstatter dokumentet med avtrykk (SHA-256)': again.replaces,
    });
    expect(second.evidence.notes[0]).toContain('arket har avtrykket over');
  });

  it('is set as a tagged PDF in every language, with the evidence on a page of its own', async () => {
    const writer = new PdfWriter();
    for (const language of ['nb', 'nn', 'en', 'nb-lett'] as const) {
      const text = signed(language, { proof: 'passkey', passkey: PASSKEY });
      const bytes = writer.write('declaration', declarationDocument(text), text.evidence.at);
      const pdf = await PDFDocument.load(bytes);
      expect(pdf.getPageCount()).toBeGreaterThanOrEqual(2);
      expect(pdf.getPageCount()).toBeLessThanOrEqual(4);
      expect(pdf.getTitle()).toBe(text.words.title);
      expect(pdf.catalog.toString()).toContain('/MarkInfo');
    }
  });
});
