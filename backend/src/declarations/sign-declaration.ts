import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { newId } from '../kernel/ids';
import { osloDate, osloTime } from '../kernel/oslo';
import { badInput, conflict, notFound, signedOut } from '../kernel/problem';
import { Tx, UnitOfWork } from '../kernel/unit-of-work';
import { MembershipReader } from '../membership/membership-reader';
import { DeclarationCodes } from './declaration-codes';
import { declarationHash } from './declaration-hash';
import { DeclarationViewReader } from './declaration-view-reader';
import { DeclarationView } from './declaration.view';
import { DeclarationsReader, DeclarationVersion } from './declarations-reader';
import { Evidence } from './documents/evidence';
import { endRefusals } from './refusals/refuse-declaration';
import { SignDeclarationDto } from './sign-declaration.dto';

/**
 * Signs the declaration (UP 6.1): the text as it was shown, every sentence ticked, one's own name typed, and a
 * fresh code. Signed is signed: a second submit finds the first and changes nothing. Nothing deletes it.
 */
@Injectable()
export class SignDeclaration {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly declarations: DeclarationsReader,
    private readonly codes: DeclarationCodes,
    private readonly people: MembershipReader,
    private readonly views: DeclarationViewReader,
  ) {}

  /** @throws 400 for an unticked sentence, another name or a wrong code; 409 when the text has changed */
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
    if (view === null) throw badInput([{ field: 'code', constraint: 'notValid' }]);
    return view;
  }

  private async sign(
    tx: Tx,
    actor: Actor,
    act: { personId: string; text: DeclarationVersion; wish: SignDeclarationDto },
  ): Promise<boolean> {
    const { personId, text, wish } = act;
    const words = text.texts[wish.language];
    const hash = declarationHash(words);
    if (hash !== wish.hash) throw conflict('text-changed');
    const name = await this.nameOf(personId, tx);
    refuseUnready(wish, name, words.confirmations.length);
    const code = await this.codes.use(tx, { personId, textId: text.id, code: wish.code });
    if (!code) {
      await tx.audit('declaration.refused', `person:${personId}`, { reason: 'wrong-code' });
      return false;
    }
    const now = this.clock.now();
    const evidence: Evidence = {
      documentHash: hash,
      textVersion: text.version,
      language: wish.language,
      name,
      at: now,
      atOslo: `${osloDate(now)}T${osloTime(now)}`,
      proof: code.onPage ? 'codeOnPage' : 'codeByMail',
      roles: [...actor.roles],
      assurance: 3,
      accountId: actor.accountId,
    };
    await this.keep(tx, personId, text.id, evidence);
    return true;
  }

  private async keep(tx: Tx, personId: string, textId: string, evidence: Evidence): Promise<void> {
    const id = newId();
    await tx.insert('declaration_signature', {
      id,
      text_id: textId,
      person_id: personId,
      signed_at: evidence.at,
      method: 'code',
      evidence: JSON.stringify(evidence),
    });
    await endRefusals(tx, personId, evidence.at);
    await tx.audit('declaration.signed', `declaration:${id}`, { ...evidence, personId });
    tx.changed('declarations');
    tx.changed(`person:${personId}`);
  }

  private async nameOf(personId: string, tx: Tx): Promise<string> {
    const person = (await this.people.people([personId], tx)).get(personId);
    if (!person) throw notFound();
    return person.name;
  }
}

function refuseUnready(wish: SignDeclarationDto, name: string, sentences: number): void {
  const ticked = wish.confirmations.length === sentences && wish.confirmations.every(Boolean);
  if (!ticked) throw badInput([{ field: 'confirmations', constraint: 'allTicked' }]);
  if (plainName(wish.name) !== plainName(name)) {
    throw badInput([{ field: 'name', constraint: 'ownName' }]);
  }
}

/** A name as it is compared: letter case and blanks forgiven. */
function plainName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('nb');
}
