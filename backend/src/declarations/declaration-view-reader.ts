import { Injectable } from '@nestjs/common';
import { InstallationReader } from '../identity/installation-reader';
import { PasskeyProof } from '../identity/passkeys/passkey-proof';
import { Clock } from '../kernel/clock';
import { Db } from '../kernel/db';
import { notFound } from '../kernel/problem';
import { DECLARATION_PROOF } from '../texts/declaration-proof';
import { DeclarationGateReader } from './declaration-gate-reader';
import { declarationHash } from './declaration-hash';
import { DeclarationLanguage } from './declaration-text';
import { DeclarationView, FormerTextView, SignedView } from './declaration.view';
import { DeclarationsReader, DeclarationVersion, Signature } from './declarations-reader';
import { RefusalsReader } from './refusals/refusals-reader';

/** The declaration in one language, one's own signature or refusal, and what was signed before. */
@Injectable()
export class DeclarationViewReader {
  constructor(
    private readonly clock: Clock,
    private readonly installation: InstallationReader,
    private readonly declarations: DeclarationsReader,
    private readonly gate: DeclarationGateReader,
    private readonly refusals: RefusalsReader,
    private readonly passkeys: PasskeyProof,
  ) {}

  /** @throws 404 before a panel is set up */
  async of(personId: string, language: DeclarationLanguage, db?: Db): Promise<DeclarationView> {
    const text = await this.declarations.textOn(this.clock.today(), db);
    if (!text) throw notFound();
    const words = text.texts[language];
    const newest = await this.declarations.newestOf(personId, db);
    const refusal = await this.refusals.of(personId, text.id, db);
    const standing = await this.gate.standingOf(personId, db);
    return {
      textId: text.id,
      version: text.version,
      language,
      title: words.title,
      paragraphs: words.paragraphs,
      confirmations: words.confirmations,
      hash: declarationHash(words),
      standing,
      olderClosesOn: standing === 'older' ? await this.gate.closesOn(personId, db) : null,
      signed: newest ? await this.signed(newest, language, db) : null,
      refused: refusal && { at: refusal.at, word: refusal.word },
      former: newest ? await this.former(newest, text, language, db) : null,
      hasPasskey: await this.passkeys.has(personId, db),
      codeOnPage: await this.installation.isExample(db),
    };
  }

  private async signed(
    signature: Signature,
    language: DeclarationLanguage,
    db?: Db,
  ): Promise<SignedView> {
    return {
      id: signature.id,
      at: signature.signedAt,
      method: signature.method,
      version: signature.version,
      name: signature.evidence.name,
      evidence: DECLARATION_PROOF[language][signature.evidence.proof],
      hasScan: (await this.declarations.scanned(db)).has(signature.id),
    };
  }

  private async former(
    { textId }: Signature,
    current: DeclarationVersion,
    language: DeclarationLanguage,
    db?: Db,
  ): Promise<FormerTextView | null> {
    if (textId === current.id) return null;
    const text = await this.declarations.text(textId, db);
    if (!text) return null;
    const { title, paragraphs, confirmations } = text.texts[language];
    return { version: text.version, title, paragraphs, confirmations };
  }
}
