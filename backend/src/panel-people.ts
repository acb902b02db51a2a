import { Injectable } from '@nestjs/common';
import { DeclarationGateReader } from './declarations/declaration-gate-reader';
import { ExamplePerson, PersonCard, PersonFacts } from './identity/person-facts';
import { Db } from './kernel/db';
import { GuestsReader } from './membership/guests-reader';
import { MembershipReader } from './membership/membership-reader';

/** What sign-in asks about people, answered by membership and declarations. */
@Injectable()
export class PanelPeople extends PersonFacts {
  constructor(
    private readonly members: MembershipReader,
    private readonly guests: GuestsReader,
    private readonly gate: DeclarationGateReader,
  ) {
    super();
  }

  override async card(personId: string, db?: Db): Promise<PersonCard | null> {
    const person = await this.members.person(personId, db);
    if (!person) return null;
    const declarationSigned = await this.gate.isOpenTo(personId, db);
    return { name: person.name, email: person.email, declarationSigned };
  }

  override async coordinatorOn(day: string, db?: Db) {
    const coordinator = await this.members.coordinatorOn(day, db);
    return coordinator?.email ? { name: coordinator.name, email: coordinator.email } : null;
  }

  override async inPanelOn(day: string, db?: Db): Promise<ExamplePerson[]> {
    const coordinator = await this.members.coordinatorOn(day, db);
    const appointments = await this.members.appointmentsOn(day, db);
    const guests = await this.guests.guestsOn(day, db);
    const people = [...(coordinator ? [coordinator] : []), ...appointments, ...guests];
    return people.map(({ personId, name }) => ({ personId, name }));
  }
}
