import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { Db, ReadDb } from '../kernel/db';
import { conflict, notFound, signedOut } from '../kernel/problem';
import { UnitOfWork } from '../kernel/unit-of-work';
import { MailChoiceView } from './mail-choice.view';
import { MAIL_KINDS, MailKind, mailKinds } from './mail-kinds';

/** Which mails a person gets. Only refusals are kept; the outbox asks before it takes a mail in. */
@Injectable()
export class MailChoices {
  constructor(
    private readonly readDb: ReadDb,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The kinds somebody with these roles gets, and what they chose. */
  async of({ personId, roles }: Actor, db: Db = this.readDb): Promise<MailChoiceView[]> {
    if (personId === null) throw signedOut();
    const refused = await db.query<{ kind: string }>(
      'SELECT kind FROM mail_refusal WHERE person_id = $1',
      [personId],
    );
    return mailKinds()
      .filter((kind) => MAIL_KINDS[kind].roles?.some((role) => roles.has(role)) ?? true)
      .map((kind) => {
        const { duty } = MAIL_KINDS[kind];
        const wanted = duty !== null || !refused.some((each) => each.kind === kind);
        return { kind, duty, wanted };
      });
  }

  /** @throws 404 for a kind that does not exist, 409 for one that cannot be refused */
  choose(actor: Actor, kind: string, wanted: boolean): Promise<MailChoiceView[]> {
    const { personId } = actor;
    if (personId === null) throw signedOut();
    if (!mailKinds().some((known) => known === kind)) throw notFound();
    if (MAIL_KINDS[kind as MailKind].duty !== null) throw conflict('mail-required');
    return this.work.write(async (tx) => {
      await tx.execute('DELETE FROM mail_refusal WHERE person_id = $1 AND kind = $2', [
        personId,
        kind,
      ]);
      const since = this.clock.now();
      if (!wanted) await tx.insert('mail_refusal', { person_id: personId, kind, since });
      await tx.audit('mail.chosen', `person:${personId}`, { kind, wanted });
      return this.of(actor, tx);
    });
  }
}
