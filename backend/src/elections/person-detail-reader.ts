import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { notFound } from '../kernel/problem';
import { Appointment, MembershipReader } from '../membership/membership-reader';
import { PauseReader } from '../membership/pause/pause-reader';
import { PeopleReader } from '../membership/people-reader';
import { Service, termStanding } from '../membership/rules/term-limit';
import { StatutesReader } from '../statutes/statutes-reader';
import { OfficesViewReader } from './offices-view-reader';
import { PersonAppointmentView, PersonDetailView } from './person-detail.view';

/** One person's seats and offices. Stands here because it shows both, and offices are above membership. */
@Injectable()
export class PersonDetailReader {
  constructor(
    private readonly clock: Clock,
    private readonly people: PeopleReader,
    private readonly members: MembershipReader,
    private readonly statutes: StatutesReader,
    private readonly offices: OfficesViewReader,
    private readonly pauses: PauseReader,
  ) {}

  /** @throws 404 for an unknown person */
  async person(id: string): Promise<PersonDetailView> {
    const person = await this.people.one(id);
    if (!person) throw notFound();
    const today = this.clock.today();
    const { data, interpretations } = await this.statutes.inForce(today);
    const appointments = await this.members.appointmentsOf(id);
    const service = appointments.map(serviceOf);
    return {
      id,
      name: person.name,
      email: person.email,
      appointments: appointments.map(appointmentView),
      pauses: await this.pauses.of(id),
      offices: await this.offices.termsOf(id),
      terms: termStanding({ today, service }, data, interpretations),
      declarationSignedOn: person.declarationSignedOn,
      hasAccount: person.hasAccount,
      version: person.version,
    };
  }
}

function serviceOf({ kind, from, to, termTo }: Appointment): Service {
  return { kind, from, to, endedEarly: to < termTo };
}

function appointmentView(each: Appointment): PersonAppointmentView {
  const { id, kind, seatNumber, fieldId, basis, organisation, from, to } = each;
  const { track, trackOn, source, endReason } = each;
  return {
    id,
    kind,
    seatNumber,
    fieldId,
    basis,
    organisation,
    from,
    to,
    track,
    trackOn,
    source,
    endReason,
  };
}
