import { Injectable } from '@nestjs/common';
import { InstallationReader } from '../../identity/installation-reader';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { addMonths } from '../../kernel/oslo';
import { notFound } from '../../kernel/problem';
import { MembershipReader } from '../../membership/membership-reader';
import { PeopleReader } from '../../membership/people-reader';
import { CONTACT_MONTHS } from '../../membership/rules/kept-after';
import { OfficesReader } from '../offices-reader';
import { FarewellView, KeptUntilView } from './farewell.view';
import { HandoverTasks } from './handover-tasks';
import { leftOn, officesLeftBy, servedBy } from './served';

/** What somebody takes along when they leave. Stands here because it shows seats' dates and offices both. */
@Injectable()
export class FarewellReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly installation: InstallationReader,
    private readonly people: PeopleReader,
    private readonly members: MembershipReader,
    private readonly offices: OfficesReader,
    private readonly tasks: HandoverTasks,
  ) {}

  /** @throws 404 for who is unknown, or has not left and is not about to */
  async of(personId: string, db: Db = this.readDb): Promise<FarewellView> {
    const person = await this.people.one(personId, db);
    const appointments = await this.members.appointmentsOf(personId, db);
    const to = leftOn(appointments, this.clock.today());
    if (!person || to === null) throw notFound();
    const offices = await this.offices.termsOf([personId], db);
    return {
      personId,
      name: person.name,
      panelName: (await this.installation.current(db)).panelName ?? '',
      to,
      died: appointments.some(({ endReason }) => endReason === 'died'),
      served: servedBy(appointments, offices, to),
      declarationSignedOn: person.declarationSignedOn,
      officesLeft: officesLeftBy(offices, to),
      tasks: await this.tasks.of(personId, db),
      keptUntil: keptUntil(to, person.declarationSignedOn !== null),
    };
  }
}

/** What was needed to take part goes at once, the address after a year; service and signature are for good. */
function keptUntil(to: string, signed: boolean): KeptUntilView[] {
  const rows: KeptUntilView[] = [
    { what: 'accessNeeds', until: to },
    { what: 'contact', until: addMonths(to, CONTACT_MONTHS) },
    { what: 'service', until: null },
  ];
  return signed ? [...rows, { what: 'declaration', until: null }] : rows;
}
