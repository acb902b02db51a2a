import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { osloDate } from '../../kernel/oslo';
import { StatutesInForce, StatutesReader } from '../../statutes/statutes-reader';
import { GuardianReader, GuardianRow } from '../guardian/guardian-reader';
import { Appointment, MembershipReader, Person, Seat } from '../membership-reader';
import { OrganisationReader } from '../organisation-reader';
import { OrganisationView } from '../organisation.view';
import { OfficeOfList, OfficesForImport } from './offices-for-import-reader';

/** Everything on record that a list is compared with, read in one go. */
export interface KnownPanel {
  today: string;
  /** What began before this day is history. */
  installedOn: string;
  statutes: StatutesInForce;
  seats: readonly Seat[];
  people: Person[];
  /** Of those who are not of full age. */
  guardians: ReadonlyMap<string, GuardianRow>;
  organisations: OrganisationView[];
  history: Appointment[];
  terms: OfficeOfList[];
}

@Injectable()
export class KnownPanelReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly members: MembershipReader,
    private readonly organisations: OrganisationReader,
    private readonly statutes: StatutesReader,
    private readonly offices: OfficesForImport,
    private readonly guardians: GuardianReader,
  ) {}

  /** @param db inside a command its transaction, so that nothing has changed since */
  async read(db: Db = this.readDb): Promise<KnownPanel> {
    const today = this.clock.today();
    const installedAt = await this.members.installedAt(db);
    return {
      today,
      installedOn: installedAt === null ? today : osloDate(installedAt),
      statutes: await this.statutes.inForce(today, db),
      seats: await this.members.seats(today, db),
      people: await db.query<Person>('SELECT id, name, email, version FROM person ORDER BY id'),
      guardians: await this.guardians.everyone(db),
      organisations: await this.organisations.organisations(db),
      history: await this.members.history(db),
      terms: await this.offices.terms(db),
    };
  }
}
