import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { newId } from '../kernel/ids';
import { conflict, notFound } from '../kernel/problem';
import { Tx } from '../kernel/tx';
import { UnitOfWork } from '../kernel/unit-of-work';
import { AccountReader, plainEmail } from './account-reader';
import { InvitationMail } from './invitation-mail';
import { InvitationView } from './invitation.view';
import { InviteDto } from './invite.dto';
import { PersonFacts } from './person-facts';

/**
 * Binds an address to a person, so that they can sign in, and tells them by mail. Inviting again with a new
 * address moves the account to it, while nobody has come in by it: from then on a new address for somebody else
 * takes two people, or the coordinator alone could become anyone.
 */
@Injectable()
export class Invite {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly accounts: AccountReader,
    private readonly people: PersonFacts,
    private readonly mail: InvitationMail,
  ) {}

  /**
   * @throws 404 for an unknown person, 409 when the address belongs to someone else, or when the person has come
   * in before by another
   */
  run(actor: Actor, { personId, email }: InviteDto): Promise<InvitationView> {
    const address = plainEmail(email);
    return this.work.write(async (tx) => {
      const card = await this.people.card(personId, tx);
      if (!card) throw notFound();
      const holder = await this.accounts.byEmail(address, tx);
      if (holder && holder.personId !== personId) throw conflict('email-taken');
      await this.refuseTaking(tx, actor, { personId, address });
      const accountId = await this.bind(tx, personId, address);
      await this.mail.queue(tx, { personId, name: card.name, to: address });
      await tx.audit('account.invited', `account:${accountId}`, { personId });
      tx.changed(`person:${personId}`);
      return { accountId };
    });
  }

  private async refuseTaking(tx: Tx, actor: Actor, wish: { personId: string; address: string }) {
    if (actor.personId === wish.personId) return;
    const known = await this.accounts.byPerson(wish.personId, tx);
    if (known?.email === wish.address) return;
    if (await this.accounts.hasBeenIn(wish.personId, tx)) throw conflict('has-way-in');
  }

  private async bind(tx: Tx, personId: string, email: string): Promise<string> {
    const known = await this.accounts.byPerson(personId, tx);
    if (!known) {
      const id = newId();
      const created_at = this.clock.now();
      await tx.insert('account', { id, person_id: personId, email, created_at, version: 1 });
      return id;
    }
    if (known.email !== email) await this.move(tx, known.id, email);
    return known.id;
  }

  /** Whoever holds the old mailbox is signed out. */
  private async move(tx: Tx, accountId: string, email: string): Promise<void> {
    await tx.execute('UPDATE account SET email = $1, version = version + 1 WHERE id = $2', [
      email,
      accountId,
    ]);
    await tx.execute(
      'UPDATE session SET ended_at = $1 WHERE account_id = $2 AND ended_at IS NULL',
      [this.clock.now(), accountId],
    );
    await tx.execute(
      'UPDATE sign_in_code SET used_at = $1 WHERE account_id = $2 AND used_at IS NULL',
      [this.clock.now(), accountId],
    );
  }
}
