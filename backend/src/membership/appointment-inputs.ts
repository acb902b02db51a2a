import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { Db } from '../kernel/db';
import { osloDate } from '../kernel/oslo';
import { badInput, conflict, notFound } from '../kernel/problem';
import { StatutesInForce, StatutesReader } from '../statutes/statutes-reader';
import { AppointDto } from './appoint.dto';
import { GuardianReader, GuardianRow } from './guardian/guardian-reader';
import { Appointment, MembershipReader, Seat } from './membership-reader';
import { OrganisationReader } from './organisation-reader';
import { OrganisationView } from './organisation.view';

/** Everything an appointment is judged by, read in one go. */
export interface AppointmentInputs {
  wish: AppointDto;
  statutes: StatutesInForce;
  /** Null for an alternate. */
  seat: Seat | null;
  seats: readonly Seat[];
  organisation: string | null;
  /** Earlier and later appointments of the person. */
  own: Appointment[];
  /** Everyone the seat has had or will have. */
  toSeat: Appointment[];
  /** Those appointed on the first day. */
  onFirstDay: Appointment[];
  /** Null for a person of full age. */
  guardian: Pick<GuardianRow, 'fullAgeOn' | 'consentedOn'> | null;
  /** The appointment begins before the installation: history, entered afterwards. */
  history: boolean;
}

/** Reads what an appointment is judged by, and refuses a request that does not hang together. */
@Injectable()
export class AppointmentInputsReader {
  constructor(
    private readonly clock: Clock,
    private readonly members: MembershipReader,
    private readonly organisations: OrganisationReader,
    private readonly statutes: StatutesReader,
    private readonly guardians: GuardianReader,
  ) {}

  /** @throws 400 when seat, field and kind do not belong together; 404 for an unknown person, seat or organisation */
  async read(wish: AppointDto, db?: Db): Promise<AppointmentInputs> {
    const statutes = await this.statutes.inForce(this.clock.today(), db);
    if (!(await this.members.person(wish.personId, db))) throw notFound();
    const seat = wish.seatId ? await this.members.seat(wish.seatId, db) : null;
    if (wish.seatId && !seat) throw notFound();
    refuseMismatch(wish, seat, statutes);
    if (seat) await this.refuseClosed(seat, wish.from, db);
    const organisation = await this.organisation(wish, db);
    const own = await this.members.appointmentsOf(wish.personId, db);
    return {
      wish,
      statutes,
      seat,
      seats: await this.members.seats(this.clock.today(), db),
      organisation,
      own,
      toSeat: seat ? await this.members.appointmentsTo(seat.id, db) : [],
      onFirstDay: await this.members.appointmentsOn(wish.from, db),
      guardian: await this.guardians.row(wish.personId, db),
      history: wish.from < (await this.installedOn(db)),
    };
  }

  private async organisation(wish: AppointDto, db?: Db): Promise<string | null> {
    const id = wish.organisationId;
    if (!id) return null;
    const found = await this.organisations.organisation(id, db);
    if (!found) throw notFound();
    refuseWhoDesignatesNobody(found, wish.from);
    return found.name;
  }

  /** A seat the plan no longer has is filled by nobody new. @throws 409 'seat-closed' */
  private async refuseClosed({ id }: Seat, from: string, db?: Db): Promise<void> {
    const there = await this.members.seats(from, db);
    if (!there.some((each) => each.id === id)) throw conflict('seat-closed');
  }

  private async installedOn(db?: Db): Promise<string> {
    const at = await this.members.installedAt(db);
    return at === null ? this.clock.today() : osloDate(at);
  }
}

/** UP 3.4: a user organisation or a user council designates, and only while it is one the panel keeps. */
function refuseWhoDesignatesNobody({ kind, retiredOn }: OrganisationView, from: string): void {
  const fault = (constraint: string) => badInput([{ field: 'organisationId', constraint }]);
  if (kind === 'other') throw fault('designatesNobody');
  if (retiredOn !== null && retiredOn <= from) throw fault('retired');
}

function refuseMismatch(wish: AppointDto, seat: Seat | null, { data }: StatutesInForce): void {
  const field = wish.fieldId ?? null;
  const fault = (name: string, constraint: string) => badInput([{ field: name, constraint }]);
  if (wish.kind === 'representative' && !seat) throw fault('seatId', 'required');
  if (wish.kind === 'alternate' && seat) throw fault('seatId', 'empty');
  if (field !== null && !data.fields.some(({ id }) => id === field)) throw fault('fieldId', 'isIn');
  if (seat?.fieldId && field !== null && field !== seat.fieldId)
    throw fault('fieldId', 'seatField');
  if (seat?.fieldId && wish.otherField) throw fault('otherField', 'empty');
  if (wish.to && wish.to <= wish.from) throw fault('to', 'afterFrom');
}
