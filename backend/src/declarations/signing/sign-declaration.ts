import { Injectable } from '@nestjs/common';
import { InstallationReader } from '../../identity/installation-reader';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { osloDate, osloTime } from '../../kernel/oslo';
import { assuranceMissing, badInput, conflict, notFound, signedOut } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { MembershipReader } from '../../membership/membership-reader';
import { declarationHash } from '../declaration-hash';
import { DeclarationViewReader } from '../declaration-view-reader';
import { DeclarationView } from '../declaration.view';
import { DeclarationsReader, DeclarationVersion } from '../declarations-reader';
import { DeclarationWords } from '../declaration-text';
import { CopyMail } from '../documents/copy-mail';
import { DeclarationArchive } from '../documents/declaration-archive';
import { Evidence } from '../documents/evidence';
import { endRefusals } from '../refusals/refuse-declaration';
import { SignDeclarationDto } from './sign-declaration.dto';
import { SignatureProofs } from './signature-proofs';

interface Act {
  personId: string;
  text: DeclarationVersion;
  wish: SignDeclarationDto;
}

/**
 * Signs the declaration (UP 6.1): the text as it was shown, every sentence ticked, and a passkey over that very
 * text, or a fresh code and one's own name. Signed is signed: a second submit finds the first. Nothing deletes it.
 */
@Injectable()
export class SignDeclaration {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly installation: InstallationReader,
    private readonly declarations: DeclarationsReader,
    private readonly proofs: SignatureProofs,
    private readonly archive: DeclarationArchive,
    private readonly copies: CopyMail,
    private readonly people: MembershipReader,
    private readonly views: DeclarationViewReader,
  ) {}

  /** @throws 400 for an unticked sentence, another name, a wrong code or passkey; 409 when the text has changed */
  async run(actor: Actor, wish: SignDeclarationDto): Promise<DeclarationView> {
    const { personId } = actor;
    if (personId === null) throw signedOut();
    const view = await this.work.write(async (tx) => {
      const text = await this.declarations.textOn(this.clock.today(), tx);
      if (!text) throw notFound();
      if (!(await this.declarations.hasSignedVersion(personId, text.id, tx))) {
        const signed = await this.sign(tx, actor, { personId, text, wish });
        if (!signed) return null;
      }
      return this.views.of(personId, wish.language, tx);
    });
    if (view !== null) return view;
    throw wish.passkey
      ? badInput([{ field: 'passkey', constraint: 'passkeyNotValid' }])
      : badInput([{ field: 'code', constraint: 'notValid' }]);
  }

  private async sign(tx: Tx, actor: Actor, act: Act): Promise<boolean> {
    const { personId, text, wish } = act;
    const words = text.texts[wish.language];
    const documentHash = declarationHash(words);
    if (documentHash !== wish.hash) throw conflict('text-changed');
    refuseUnticked(wish, words.confirmations.length);
    if (!wish.passkey) await this.refuseWeak(tx, actor);
    const name = await this.nameOf(personId, tx);
    const signing = { personId, textId: text.id, documentHash, name };
    const proof = await this.proofs.prove(tx, signing, wish);
    if (proof === null) {
      const reason = wish.passkey ? 'wrong-passkey' : 'wrong-code';
      await tx.audit('declaration.refused', `person:${personId}`, { reason });
      return false;
    }
    const now = this.clock.now();
    await this.keep(tx, act, words, {
      documentHash,
      textVersion: text.version,
      language: wish.language,
      name,
      at: now,
      atOslo: `${osloDate(now)}T${osloTime(now)}`,
      ...proof,
      roles: [...actor.roles],
      assurance: 3,
      accountId: actor.accountId,
      auditHead: await this.archive.head(tx),
    });
    return true;
  }

  /** A mailed code is one factor: it stands for a fresh proof only while the panel lets it. */
  private async refuseWeak(tx: Tx, { assurance }: Actor): Promise<void> {
    if (assurance === 3 || (await this.installation.isExample(tx))) return;
    if (!(await this.installation.current(tx)).lowAssurance) throw assuranceMissing(3);
  }

  private async keep(
    tx: Tx,
    { personId, text, wish }: Act,
    words: DeclarationWords,
    evidence: Evidence,
  ): Promise<void> {
    const id = newId();
    await tx.insert('declaration_signature', {
      id,
      text_id: text.id,
      person_id: personId,
      signed_at: evidence.at,
      method: evidence.proof === 'passkey' ? 'passkey' : 'code',
      evidence: JSON.stringify(evidence),
    });
    await endRefusals(tx, personId, evidence.at);
    await tx.audit('declaration.signed', `declaration:${id}`, { ...evidence, personId });
    const sealed = await this.archive.seal(tx, { signatureId: id, personId, words, evidence });
    await this.copies.queue(tx, personId, wish.copyByMail ? sealed : null);
    tx.changed('declarations');
    tx.changed(`person:${personId}`);
  }

  private async nameOf(personId: string, tx: Tx): Promise<string> {
    const person = await this.people.person(personId, tx);
    if (!person) throw notFound();
    return person.name;
  }
}

function refuseUnticked(wish: SignDeclarationDto, sentences: number): void {
  const ticked = wish.confirmations.length === sentences && wish.confirmations.every(Boolean);
  if (!ticked) throw badInput([{ field: 'confirmations', constraint: 'allTicked' }]);
}
