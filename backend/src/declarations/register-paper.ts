import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { newId } from '../kernel/ids';
import { osloInstant } from '../kernel/oslo';
import { badInput, conflict, notFound } from '../kernel/problem';
import { Tx, UnitOfWork } from '../kernel/unit-of-work';
import { MembershipReader } from '../membership/membership-reader';
import { declarationHash } from './declaration-hash';
import { DeclarationStatusReader } from './status/declaration-status-reader';
import { DeclarationStatusView } from './status/declaration-status.view';
import { DeclarationsReader, DeclarationVersion } from './declarations-reader';
import { CopyMail } from './documents/copy-mail';
import { DeclarationArchive } from './documents/declaration-archive';
import { Evidence } from './documents/evidence';
import { endRefusals } from './refusals/refuse-declaration';
import { RegisterPaperDto } from './register-paper.dto';

/**
 * The coordinator registers a declaration signed on paper, with the day and who saw it (UP 6.1). What was registered
 * is sealed at once and told to the person, and sealed again with the fingerprint of the sheet when that is uploaded.
 */
@Injectable()
export class RegisterPaper {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly declarations: DeclarationsReader,
    private readonly people: MembershipReader,
    private readonly status: DeclarationStatusReader,
    private readonly archive: DeclarationArchive,
    private readonly copies: CopyMail,
  ) {}

  /** @throws 400 for a day that is not, or is to come; 404; 409 when the version is signed already */
  run(actor: Actor, paper: RegisterPaperDto): Promise<DeclarationStatusView[]> {
    const signedAt = noonOf(paper.signedOn);
    if (paper.signedOn > this.clock.today()) throw wrongDay();
    return this.work.write(async (tx) => {
      const text = await this.declarations.textOn(this.clock.today(), tx);
      const person = (await this.people.people([paper.personId], tx)).get(paper.personId);
      if (!text || !person) throw notFound();
      if (await this.declarations.hasSignedVersion(paper.personId, text.id, tx)) {
        throw conflict('already-signed');
      }
      await this.keep(tx, actor, { paper, text, signedAt, name: person.name });
      return this.status.list(tx);
    });
  }

  private async keep(
    tx: Tx,
    actor: Actor,
    act: { paper: RegisterPaperDto; text: DeclarationVersion; signedAt: string; name: string },
  ): Promise<void> {
    const { paper, text, signedAt, name } = act;
    const evidence: Evidence = {
      documentHash: declarationHash(text.texts.nb),
      textVersion: text.version,
      language: 'nb',
      name,
      at: signedAt,
      atOslo: paper.signedOn,
      proof: 'paper',
      witness: paper.witness.trim(),
      registeredBy: actor.personId,
      registeredAt: this.clock.now(),
      auditHead: await this.archive.head(tx),
    };
    const id = newId();
    await tx.insert('declaration_signature', {
      id,
      text_id: text.id,
      person_id: paper.personId,
      signed_at: signedAt,
      method: 'paper',
      evidence: JSON.stringify(evidence),
    });
    await endRefusals(tx, paper.personId, this.clock.now());
    await tx.audit('declaration.paperRegistered', `declaration:${id}`, {
      ...evidence,
      personId: paper.personId,
    });
    const signed = { signatureId: id, personId: paper.personId, words: text.texts.nb, evidence };
    await this.archive.seal(tx, signed);
    await this.copies.registered(tx, paper.personId);
    tx.changed('declarations');
    tx.changed(`person:${paper.personId}`);
  }
}

/** Paper carries a day only; noon in Oslo stands for it. */
function noonOf(day: string): string {
  try {
    return osloInstant(`${day}T12:00`);
  } catch {
    throw wrongDay();
  }
}

function wrongDay(): Error {
  return badInput([{ field: 'signedOn', constraint: 'pastDay' }]);
}
