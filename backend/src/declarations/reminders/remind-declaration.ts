import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { conflict, notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { DeclarationsReader } from '../declarations-reader';
import { DeclarationStatusReader } from '../status/declaration-status-reader';
import { DeclarationStatusView } from '../status/declaration-status.view';
import { Addressees } from './addressees';
import { NoticeMail } from './notice-mail';

/** The coordinator reminds one person by mail, at most once a week (UP 6.1). */
@Injectable()
export class RemindDeclaration {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly declarations: DeclarationsReader,
    private readonly status: DeclarationStatusReader,
    private readonly addresses: Addressees,
    private readonly mail: NoticeMail,
  ) {}

  /** @throws 404 for who has no place; 409 for who has signed or refused, has no address, or was just reminded */
  run(coordinatorId: string, personId: string): Promise<DeclarationStatusView[]> {
    return this.work.write(async (tx) => {
      const rows = await this.status.list(tx);
      const row = rows.find((each) => each.personId === personId);
      const text = await this.declarations.textOn(this.clock.today(), tx);
      if (!row || !text) throw notFound();
      refuseUnfit(row);
      const to = await this.addresses.of(personId, tx);
      if (to === null) throw conflict('nowhere-to-send');
      const kind = row.askedOn === null ? 'asked' : 'reminder';
      await this.mail.queue(tx, { kind, personId, to, textId: text.id, sentBy: coordinatorId });
      return this.status.list(tx);
    });
  }
}

function refuseUnfit({ state, hasAddress, mayRemind }: DeclarationStatusView): void {
  if (state === 'signed') throw conflict('already-signed');
  if (state === 'refused') throw conflict('already-refused');
  if (!hasAddress) throw conflict('nowhere-to-send');
  if (!mayRemind) throw conflict('reminded-recently');
}
