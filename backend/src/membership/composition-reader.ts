import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { Db, ReadDb } from '../kernel/db';
import { Finding } from '../kernel/finding';
import { StatutesInForce, StatutesReader } from '../statutes/statutes-reader';
import { Acting, ActingReader } from './acting/acting-reader';
import { compositionFindings, HeldSeat } from './composition-findings';
import { LapseReader } from './lapse/lapse-reader';
import { Appointment, MembershipReader } from './membership-reader';
import { OfficeName, OfficesOfTheDay } from './offices-of-the-day-reader';
import { limitsAhead, renewalsDue, termsEnding } from './planning-findings';
import { addDays, covers, lastDay } from './rules/period';
import { Service, TermStanding, termStanding } from './rules/term-limit';
import { StandingReader, Standings } from './standing/standing-reader';

/** Everything the board and the members' page are built from, on one day. */
export interface Composition {
  today: string;
  statutes: StatutesInForce;
  seats: HeldSeat[];
  alternates: Appointment[];
  /** Appointments the timeline shows and terms are counted from. */
  history: Appointment[];
  standings: Map<string, TermStanding>;
  /** What is on record beside the appointments: who is asked, away, or acts in a vacant seat. */
  beside: Standings;
  /** Alternates who act in a vacant seat. */
  acting: readonly Acting[];
  offices: ReadonlyMap<string, OfficeName>;
  quorum: { needed: number; basis: number };
  /** What must be mended first, then what is to be planned, then what is in order. */
  findings: Finding[];
}

/** An appointment as the rules on terms see it. */
export function serviceOf({ kind, from, to, termTo }: Appointment): Service {
  return { kind, from, to, endedEarly: to < termTo };
}

/** Gathers the composition of the day with a query per list, and lets the rules speak. */
@Injectable()
export class CompositionReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly members: MembershipReader,
    private readonly statutes: StatutesReader,
    private readonly officesOfTheDay: OfficesOfTheDay,
    private readonly standingReader: StandingReader,
    private readonly actingReader: ActingReader,
    private readonly lapseReader: LapseReader,
  ) {}

  async today(db: Db = this.readDb): Promise<Composition> {
    const today = this.clock.today();
    const statutes = await this.statutes.inForce(today, db);
    const seats = await this.members.seats(today, db);
    const horizon = addDays(today, -statutes.data.term.maxDays);
    const history = await this.members.timeline(today, horizon, db);
    const offices = await this.officesOfTheDay.on(today, db);
    const beside = await this.standingReader.on(today, db);
    const acting = await this.actingReader.on(today, db);
    const held = seats.map((seat) => holding(seat, history, today));
    const alternates = history
      .filter((each) => each.kind === 'alternate' && covers(each, today))
      .sort((a, b) => (a.alternateOrder ?? 0) - (b.alternateOrder ?? 0));
    const standings = standingsOf(held, history, statutes, today);
    const ahead = planning({ held, alternates, standings, statutes, today, history, beside });
    const findings = [
      ...compositionFindings(held, alternates, statutes.data),
      ...(await this.lapsed(held, beside, statutes, db)),
      ...offices.findings,
      ...ahead,
    ].sort((a, b) => urgency(a) - urgency(b));
    const quorum = quorumOf(held, statutes);
    return {
      today,
      statutes,
      seats: held,
      alternates,
      history,
      standings,
      beside,
      acting,
      offices: offices.held,
      quorum,
      findings,
    };
  }

  /** Seats whose holder's organisation is gone, and the day of the meeting that decides at the latest. */
  async lapses(): Promise<{ appointmentId: string; seat: number; decideBy: string | null }[]> {
    const { seats, beside, findings } = await this.today();
    return seats.flatMap(({ number, holder }) => {
      if (!holder || !beside.lapses.has(holder.id)) return [];
      const found = findings.find(({ rule, facts }) => {
        return rule === 'basis-lapsed' && facts['seat'] === number;
      });
      const decideBy = found?.facts['decideBy'];
      const day = typeof decideBy === 'string' ? decideBy : null;
      return [{ appointmentId: holder.id, seat: number, decideBy: day }];
    });
  }

  /** UP 3.4: each seat whose holder's organisation is gone, until the panel has decided. */
  private async lapsed(held: HeldSeat[], beside: Standings, statutes: StatutesInForce, db: Db) {
    const findings: Finding[] = [];
    for (const { number, holder } of held) {
      const since = holder && beside.lapses.get(holder.id);
      if (!since) continue;
      const facts = { seat: number, lapse: { since, outcome: null } };
      findings.push((await this.lapseReader.judge(facts, statutes, db)).finding);
    }
    return findings;
  }
}

type Known = Pick<
  Composition,
  'alternates' | 'standings' | 'statutes' | 'today' | 'history' | 'beside'
> & { held: HeldSeat[] };

function planning(on: Known): Finding[] {
  const { data } = on.statutes;
  const holders = on.held.flatMap(({ holder }) => (holder ? [holder] : []));
  const standing = holders.flatMap((each) => {
    const known = on.standings.get(each.personId);
    return known ? [{ ...each, standing: known }] : [];
  });
  const appointments = [...holders, ...on.alternates];
  const followed = followedAmong(appointments, on.history);
  const answers = on.beside.renewals;
  return [
    ...termsEnding({ today: on.today, appointments, followed }, answers, data),
    ...renewalsDue({ today: on.today, appointments: standing }, { followed, answers }, data),
    ...limitsAhead(standing, data),
  ];
}

/** Appointments whose holder has another one from the day they end. */
function followedAmong(appointments: Appointment[], history: readonly Appointment[]): Set<string> {
  const goesOn = ({ personId, to }: Appointment) =>
    history.some((next) => next.personId === personId && next.from === to && next.to > to);
  return new Set(appointments.filter(goesOn).map(({ id }) => id));
}

function holding(
  seat: HeldSeat | Omit<HeldSeat, 'holder' | 'vacantSince'>,
  history: Appointment[],
  today: string,
) {
  const held = history.filter(({ seatId }) => seatId === seat.id);
  const holder = held.find((each) => covers(each, today)) ?? null;
  const last = held.filter(({ to }) => to <= today).sort((a, b) => (a.to < b.to ? 1 : -1))[0];
  return { ...seat, holder, vacantSince: holder === null && last ? lastDay(last) : null };
}

function standingsOf(
  held: HeldSeat[],
  history: Appointment[],
  { data, interpretations }: StatutesInForce,
  today: string,
): Map<string, TermStanding> {
  return new Map(
    held.flatMap(({ holder }) => {
      if (holder === null) return [];
      const service = history.filter(({ personId }) => personId === holder.personId).map(serviceOf);
      return [[holder.personId, termStanding({ today, service }, data, interpretations)] as const];
    }),
  );
}

/** UP 3.4: half of the seats, or of the seated if the panel reads it so; after a cut, the larger of the two. */
function quorumOf(held: HeldSeat[], { data, interpretations }: StatutesInForce) {
  const seated = held.filter(({ holder }) => holder !== null).length;
  const bySeats = interpretations['quorum-basis'] === 'seats';
  const basis = bySeats ? Math.max(data.seats, seated) : seated;
  const [share, of] = data.quorumShare;
  return { basis, needed: Math.max(1, Math.ceil((basis * share) / of)) };
}

function urgency({ ok, acts }: Finding): number {
  if (ok) return 2;
  return acts === 'warns' ? 1 : 0;
}
