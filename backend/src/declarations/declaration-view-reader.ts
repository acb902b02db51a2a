import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { Db } from '../kernel/db';
import { notFound } from '../kernel/problem';
import { InstallationReader } from '../identity/installation-reader';
import { DECLARATION_PROOF } from '../texts/declaration-proof';
import { declarationHash } from './declaration-hash';
import { DeclarationLanguage } from './declaration-text';
import { DeclarationView, SignedView } from './declaration.view';
import { DeclarationsReader, Signature } from './declarations-reader';

/** The declaration in one language, and one's own signature. */
@Injectable()
export class DeclarationViewReader {
  constructor(
    private readonly clock: Clock,
    private readonly installation: InstallationReader,
    private readonly declarations: DeclarationsReader,
  ) {}

  /** @throws 404 before a panel is set up */
  async of(personId: string, language: DeclarationLanguage, db?: Db): Promise<DeclarationView> {
    const text = await this.declarations.textOn(this.clock.today(), db);
    if (!text) throw notFound();
    const words = text.texts[language];
    const newest = await this.declarations.newestOf(personId, db);
    return {
      textId: text.id,
      version: text.version,
      language,
      title: words.title,
      paragraphs: words.paragraphs,
      confirmations: words.confirmations,
      hash: declarationHash(words),
      signed: newest ? signed(newest, language) : null,
      codeOnPage: await this.installation.isExample(db),
    };
  }
}

function signed(signature: Signature, language: DeclarationLanguage): SignedView {
  return {
    at: signature.signedAt,
    method: signature.method,
    version: signature.version,
    name: signature.evidence.name,
    evidence: DECLARATION_PROOF[language][signature.evidence.proof],
  };
}
