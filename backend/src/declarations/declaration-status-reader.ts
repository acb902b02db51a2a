import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { Db } from '../kernel/db';
import { osloDate } from '../kernel/oslo';
import { norwegianOrder } from '../kernel/norwegian-order';
import { MembershipReader } from '../membership/membership-reader';
import { DeclarationStatusView } from './declaration-status.view';
import { DeclarationsReader } from './declarations-reader';

/** Who in today's panel has signed; those who have not come first. */
@Injectable()
export class DeclarationStatusReader {
  constructor(
    private readonly clock: Clock,
    private readonly members: MembershipReader,
    private readonly declarations: DeclarationsReader,
  ) {}

  async list(db?: Db): Promise<DeclarationStatusView[]> {
    const appointments = await this.members.appointmentsOn(this.clock.today(), db);
    const ids = appointments.map((appointment) => appointment.personId);
    const people = await this.members.people(ids, db);
    const signatures = await this.declarations.newestSignatures(db);
    const rows = appointments.map(({ personId, kind }) => {
      const signature = signatures.get(personId);
      return {
        personId,
        name: people.get(personId)?.name ?? '',
        kind,
        signedOn: signature ? osloDate(signature.signedAt) : null,
        version: signature?.version ?? null,
        method: signature?.method ?? null,
      };
    });
    return rows.sort(unsignedFirst);
  }
}

function unsignedFirst(one: DeclarationStatusView, other: DeclarationStatusView): number {
  const order = Number(one.signedOn !== null) - Number(other.signedOn !== null);
  return order || norwegianOrder(one.name, other.name);
}
