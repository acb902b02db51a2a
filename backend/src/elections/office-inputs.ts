import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { Db } from '../kernel/db';
import { osloDate } from '../kernel/oslo';
import { badInput, notFound } from '../kernel/problem';
import { Appointment, MembershipReader } from '../membership/membership-reader';
import { covers } from '../membership/rules/period';
import { StatutesReader } from '../statutes/statutes-reader';
import { OfficeInputs } from './judge-office';
import { OfficesReader, OfficeTerm } from './offices-reader';
import { RecordOfficeDto } from './record-office.dto';

/** Reads what the record of an election is judged by, and refuses dates that cannot be. */
@Injectable()
export class OfficeInputsReader {
  constructor(
    private readonly clock: Clock,
    private readonly offices: OfficesReader,
    private readonly members: MembershipReader,
    private readonly statutes: StatutesReader,
  ) {}

  /** @throws 400 for dates out of order, 404 for an unknown person */
  async read(wish: RecordOfficeDto, db?: Db): Promise<OfficeInputs> {
    await this.refuseDates(wish, db);
    if (!(await this.members.person(wish.personId, db))) throw notFound();
    return this.facts(wish, db);
  }

  /** The same for an election to come or held just now: nothing is asked of its dates. */
  async facts(wish: RecordOfficeDto, db?: Db): Promise<OfficeInputs> {
    const terms = await this.offices.history(db);
    const everyone = await this.members.history(db);
    const coordinator = await this.members.coordinatorOn(wish.from, db);
    return {
      wish,
      statutes: await this.statutes.inForce(wish.electedOn, db),
      appointments: everyone.filter(({ personId }) => personId === wish.personId),
      coordinator: coordinator?.personId === wish.personId,
      terms,
      leftOn: new Map(terms.flatMap((term) => leaving(term, everyone))),
    };
  }

  private async refuseDates(wish: RecordOfficeDto, db?: Db): Promise<void> {
    const fault = (field: string, constraint: string) => badInput([{ field, constraint }]);
    if (wish.electedOn > this.clock.today()) throw fault('electedOn', 'notFuture');
    if (wish.from < wish.electedOn) throw fault('from', 'afterElection');
    if (wish.to <= wish.from) throw fault('to', 'afterFrom');
    if (!wish.beforeInstallation) return;
    const installedAt = await this.members.installedAt(db);
    if (installedAt === null || wish.electedOn < osloDate(installedAt)) return;
    throw fault('beforeInstallation', 'electedEarlier');
  }
}

/** The day an office was left because its holder left the seat; nothing when the term ran or runs its course. */
export function leaving(term: OfficeTerm, everyone: readonly Appointment[]): [string, string][] {
  const seats = everyone.filter(
    ({ personId, kind }) => personId === term.personId && kind === 'representative',
  );
  let left = term.from;
  for (let seat = seats.find((each) => covers(each, left)); seat;) {
    left = seat.to;
    seat = seats.find((each) => covers(each, left));
  }
  return left > term.from && left < term.to ? [[term.id, left]] : [];
}
