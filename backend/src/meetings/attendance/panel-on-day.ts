import { Injectable } from '@nestjs/common';
import { DeclarationGateReader } from '../../declarations/declaration-gate-reader';
import { OfficesReader } from '../../elections/offices-reader';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { KeptFacts } from '../../kernel/kept-facts';
import { daysBetween } from '../../kernel/oslo';
import { ActingReader } from '../../membership/acting/acting-reader';
import { MembershipReader } from '../../membership/membership-reader';
import { StatutesInForce, StatutesReader } from '../../statutes/statutes-reader';

/** A seat with who holds it that day. */
export interface PanelSeat {
  id: string;
  number: number;
  holderId: string | null;
}

/** Everything about the panel that a meeting on a day asks for. */
export interface PanelOnDay {
  day: string;
  statutes: StatutesInForce;
  seats: readonly PanelSeat[];
  /** In the order they are called. */
  alternateIds: readonly string[];
  /** Representatives, alternates and the coordinator, by id. */
  names: Map<string, string>;
  /** Alternates who act in a vacant seat, by decision, until somebody is appointed. */
  acting: readonly { personId: string; seatNumber: number; decision: string }[];
  leaderId: string | null;
  deputyLeaderId: string | null;
  coordinatorId: string | null;
  signedIds: ReadonlySet<string>;
}

/** Puts the panel of one day together from the slices that know its parts. */
@Injectable()
export class PanelReader {
  /** A transaction sees one state: within it the panel of a day is put together once. */
  private readonly seen = new WeakMap<Db, Map<string, PanelOnDay>>();
  /** By the day of the meeting and today: whether an older signature opens the papers is judged today. */
  private readonly kept = new KeptFacts((days: string, db) => this.read(days.slice(0, 10), db));

  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly statutes: StatutesReader,
    private readonly membership: MembershipReader,
    private readonly offices: OfficesReader,
    private readonly gate: DeclarationGateReader,
    private readonly actingReader: ActingReader,
  ) {}

  /** @param day 'YYYY-MM-DD', the day of the meeting */
  async on(day: string, db: Db = this.readDb): Promise<PanelOnDay> {
    if (db === this.readDb) {
      const panel = await this.kept.get(`${day} ${this.clock.today()}`, db);
      // Each page adds the names it needs to a list of its own.
      return { ...panel, names: new Map(panel.names) };
    }
    const days = this.seen.get(db) ?? new Map<string, PanelOnDay>();
    const panel = days.get(day) ?? (await this.read(day, db));
    this.seen.set(db, days.set(day, panel));
    return panel;
  }

  private async read(day: string, db: Db): Promise<PanelOnDay> {
    const statutes = await this.statutes.inForce(day, db);
    const seats = await this.membership.seats(day, db);
    const appointments = await this.membership.appointmentsOn(day, db);
    const offices = await this.offices.holders(day, db);
    const coordinator = await this.membership.coordinatorOn(day, db);
    const names = new Map(appointments.map(({ personId, name }) => [personId, name]));
    if (coordinator) names.set(coordinator.personId, coordinator.name);
    const holderOf = new Map(
      appointments
        .filter(({ kind }) => kind === 'representative')
        .map(({ seatId, personId }) => [seatId, personId]),
    );
    return {
      day,
      statutes,
      seats: seats.map(({ id, number }) => ({ id, number, holderId: holderOf.get(id) ?? null })),
      alternateIds: appointments
        .filter(({ kind }) => kind === 'alternate')
        .map(({ personId }) => personId),
      names,
      acting: await this.actingReader.on(day, db),
      leaderId: offices.leader,
      deputyLeaderId: offices.deputyLeader,
      coordinatorId: coordinator?.personId ?? null,
      signedIds: await this.gate.openTo(db),
    };
  }

  /** Days each has served as representative until `day`; asked only when no office holder can chair. */
  async daysServed(day: string, db: Db = this.readDb): Promise<Map<string, number>> {
    const served = new Map<string, number>();
    for (const { kind, personId, from, to } of await this.membership.history(db)) {
      if (kind !== 'representative' || from > day) continue;
      const days = daysBetween(from, to < day ? to : day);
      served.set(personId, (served.get(personId) ?? 0) + days);
    }
    return served;
  }

  /** Names of people outside the panel of the day: guests, and those who have left since. */
  async addNames(panel: PanelOnDay, ids: Iterable<string>, db: Db = this.readDb): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !panel.names.has(id));
    for (const [id, { name }] of await this.membership.people(missing, db)) {
      panel.names.set(id, name);
    }
  }
}

/** Representative of the panel that day. */
export function isRepresentative(panel: PanelOnDay, personId: string): boolean {
  return panel.seats.some(({ holderId }) => holderId === personId);
}

/** Sits in, stands in for, or serves the panel that day. */
export function belongsToPanel(panel: PanelOnDay, personId: string): boolean {
  return panel.names.has(personId);
}

/** The name, or an empty text for somebody whose data has been deleted. */
export function nameOf(panel: PanelOnDay, personId: string | null): string {
  return personId === null ? '' : (panel.names.get(personId) ?? '');
}
