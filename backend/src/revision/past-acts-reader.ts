import { Injectable } from '@nestjs/common';
import { OfficesReader, type OfficeTerm } from '../elections/offices-reader';
import { ReadDb } from '../kernel/db';
import type { Finding } from '../kernel/finding';
import { osloDate } from '../kernel/oslo';
import { type Appointment, MembershipReader } from '../membership/membership-reader';
import type { Service } from '../membership/rules/term-limit';
import type { Interpretations } from '../statutes/interpretations';
import { StatutesReader, type StatutesVersion } from '../statutes/statutes-reader';
import type { Asked, PastDecision } from './rules/rehearsal';
import type { PastAppointment } from './rules/rehearse-appointments';
import type { PastElection, PastRound } from './rules/rehearse-elections';
import type { Judgement } from './rules/supposed';

interface StoredDecision {
  id: string;
  number: number;
  year: number;
  meetingId: string;
  startsAt: string;
  outcome: PastDecision['outcome'];
  method: PastDecision['method'];
  for: number;
  against: number;
  blank: number;
  chairChoice: PastDecision['chairChoice'];
  statutesId: string;
  frozen: string;
}

/** As it was kept with the decision. */
interface Frozen {
  interpretations: Interpretations;
  sums: { present: number; seated: number; recused: number; alternates: number };
  findings: Finding[];
}

interface StoredRound {
  id: string;
  office: PastRound['office'];
  number: number;
  method: string;
  candidates: string;
  roll: string;
  sums: string;
  outcome: string;
  startsAt: string;
  /** Another ballot was held after it. */
  again: number;
}

/** What the panel has decided, elected and appointed, with what each was judged by. */
@Injectable()
export class PastActsReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly statutes: StatutesReader,
    private readonly membership: MembershipReader,
    private readonly offices: OfficesReader,
  ) {}

  async decisions(versions: readonly StatutesVersion[]): Promise<PastDecision[]> {
    const rows = await this.readDb.query<StoredDecision>(
      `SELECT d.id, c.number, c.year, i.meeting_id AS "meetingId", m.starts_at AS "startsAt", d.outcome, d.method,
        d.votes_for AS "for", d.votes_against AS "against", d.votes_blank AS "blank",
        d.chair_choice AS "chairChoice", d.statutes_id AS "statutesId", d.frozen
        FROM decision d JOIN agenda_item i ON i.id = d.item_id JOIN meeting m ON m.id = i.meeting_id
        JOIN panel_case c ON c.id = i.case_id JOIN proposal p ON p.id = d.proposal_id AND p.kind <> 'amendment'
        ORDER BY d.decided_at, d.id`,
    );
    const data = new Map(versions.map((version) => [version.id, version.data]));
    return rows.flatMap((row) => {
      const statutes = data.get(row.statutesId);
      return statutes ? [pastDecision(row, statutes)] : [];
    });
  }

  /** Everyone elected to an office until `day`, also before the installation. */
  async elections(day: string): Promise<PastElection[]> {
    const terms = await this.offices.history();
    const seats = await this.membership.history();
    const held = terms.filter(({ electedOn }) => electedOn <= day);
    return Promise.all(
      held.map(async (term) => ({
        ...(await this.judgedOn(term.electedOn)),
        id: term.id,
        term,
        earlier: terms.filter((each) => isEarlier(each, term)),
        vacatedTermEnds: takenOver(term, terms, seats),
      })),
    );
  }

  /** Every count of votes in elections held here. */
  async rounds(): Promise<PastRound[]> {
    const rows = await this.readDb.query<StoredRound>(
      `SELECT r.id, e.office, r.number, r.method, r.candidates, r.roll, r.sums, r.outcome,
        r.opened_at AS "startsAt", CAST((SELECT count(*) FROM election_round n
          WHERE n.election_id = r.election_id AND n.number > r.number) AS integer) AS again
        FROM election_round r JOIN election e ON e.id = r.election_id
        WHERE r.state = 'counted' AND r.outcome <> 'ballotAsked' ORDER BY r.opened_at, r.id`,
    );
    return Promise.all(rows.map((row) => this.pastRound(row)));
  }

  /** Everybody who has been appointed until `day`. */
  async appointments(day: string): Promise<PastAppointment[]> {
    const all = await this.membership.history();
    const begun = all.filter(({ from, to }) => from <= day && from < to);
    return Promise.all(
      begun.map(async (each) => ({
        ...(await this.judgedOn(each.from)),
        kind: each.kind,
        from: each.from,
        service: all
          .filter(({ personId, from }) => personId === each.personId && from < each.from)
          .map(serviceIn),
        vacatedTermEnds: leftEarly(each, all),
      })),
    );
  }

  private async pastRound(row: StoredRound): Promise<PastRound> {
    const on = osloDate(row.startsAt);
    const appointed = await this.membership.appointmentsOn(on);
    const candidates = JSON.parse(row.candidates) as string[];
    const sums = JSON.parse(row.sums) as {
      votes: Record<string, number>;
      no: number;
      blank: number;
    };
    const tie = row.again > 0 ? ('newBallot' as const) : ('lots' as const);
    return {
      ...(await this.judgedOn(on)),
      id: row.id,
      office: row.office,
      on,
      round: {
        round: row.number,
        candidates: candidates.map((id) => ({ candidate: id, votes: sums.votes[id] ?? 0 })),
        blank: sums.blank,
        no: sums.no,
        ballotAsked: row.method !== 'acclamation',
      },
      entitled: (JSON.parse(row.roll) as string[]).length,
      seated: appointed.filter(({ kind }) => kind === 'representative').length,
      tie: row.outcome === 'tie' && row.number < 3 ? tie : null,
    };
  }

  private async judgedOn(day: string): Promise<Judgement> {
    const { data, interpretations } = await this.statutes.inForce(day);
    return { statutes: data, interpretations };
  }
}

/** One appointment as the limits count it. */
export function serviceIn({ kind, from, to, termTo }: Appointment): Service {
  return { kind, from, to, endedEarly: to < termTo };
}

function isEarlier(one: OfficeTerm, than: OfficeTerm): boolean {
  return one.electedOn < than.electedOn || (one.electedOn === than.electedOn && one.id < than.id);
}

/** End of the term of whoever left the office, or the seat it rests on, before it was over. */
function takenOver(
  term: OfficeTerm,
  terms: readonly OfficeTerm[],
  seats: readonly Appointment[],
): string | null {
  const before = terms.filter(({ office, from }) => office === term.office && from < term.from);
  const last = before.at(-1);
  if (!last || last.to <= term.from) return null;
  const sits = seats.some(
    ({ personId, kind, from, to }) =>
      personId === last.personId &&
      kind === 'representative' &&
      from <= term.from &&
      to > term.from,
  );
  return sits ? null : last.to;
}

/** End of the term of whoever left the same seat before it was over. */
function leftEarly({ seatId, from, id }: Appointment, all: readonly Appointment[]): string | null {
  if (seatId === null) return null;
  const before = all.filter((each) => each.seatId === seatId && each.id !== id && each.to <= from);
  const last = before.sort((a, b) => (a.to < b.to ? -1 : 1)).at(-1);
  return last && last.to < last.termTo && from < last.termTo ? last.termTo : null;
}

function pastDecision(row: StoredDecision, statutes: PastDecision['statutes']): PastDecision {
  const { interpretations, sums, findings } = JSON.parse(row.frozen) as Frozen;
  const { present, seated, recused, alternates } = sums;
  const phones = factIn(findings, 'quorum', 'byPhone');
  const { number, year, startsAt, statutesId: _, frozen: __, ...rest } = row;
  return {
    ...rest,
    caseNumber: `${number}/${String(year % 100).padStart(2, '0')}`,
    on: osloDate(startsAt),
    ...{ present, seated, recused, alternates },
    byPhone: typeof phones === 'number' ? phones : 0,
    asked: askedOf(findings),
    statutes,
    interpretations,
  };
}

/** What the decision took, by what it was judged by. */
function askedOf(findings: readonly Finding[]): Asked {
  if (findings.some(({ rule }) => rule === 'revision')) {
    // Two thirds settle a revision alone; a majority beside them means that the wish had opened it.
    const ordinary = findings.some(({ rule }) => rule === 'majority');
    const yes = factIn(findings, 'revision', 'yes');
    return { by: 'revision', wished: ordinary && typeof yes === 'number' ? yes : null };
  }
  const entrenched = factIn(findings, 'interpretation-change', 'entrenched') === true;
  return { by: entrenched ? 'twoThirds' : 'ordinary' };
}

function factIn(findings: readonly Finding[], rule: string, fact: string) {
  return findings.find((each) => each.rule === rule)?.facts[fact];
}
