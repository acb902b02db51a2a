import { Injectable } from '@nestjs/common';
import { OfficesReader } from './elections/offices-reader';
import { RoleFacts } from './identity/role-facts';
import { Role } from './kernel/actor';
import { Db } from './kernel/db';
import { GuestsReader } from './membership/guests-reader';
import { MembershipReader } from './membership/membership-reader';

/** The roles of a day, from the secretariat's duty, the two offices, the appointments and invitations. */
@Injectable()
export class PanelRoles extends RoleFacts {
  constructor(
    private readonly members: MembershipReader,
    private readonly offices: OfficesReader,
    private readonly guests: GuestsReader,
  ) {
    super();
  }

  override async rolesOn(personId: string, day: string, db?: Db): Promise<Role[]> {
    const roles: Role[] = [];
    const coordinator = await this.members.coordinatorOn(day, db);
    if (coordinator?.personId === personId) roles.push('coordinator');
    const { leader, deputyLeader } = await this.offices.holders(day, db);
    if (leader === personId) roles.push('leader');
    if (deputyLeader === personId) roles.push('deputyLeader');
    const appointments = await this.members.appointmentsOf(personId, db);
    for (const { kind, from, to } of appointments) {
      if (from <= day && day < to && !roles.includes(kind)) roles.push(kind);
    }
    const guests = await this.guests.guestsOn(day, db);
    if (guests.some((guest) => guest.personId === personId)) roles.push('guest');
    return roles;
  }
}
