import { Injectable } from '@nestjs/common';
import { OfficesReader } from '../elections/offices-reader';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { ReadDb } from '../kernel/db';
import type { Finding } from '../kernel/finding';
import { osloDate } from '../kernel/oslo';
import { notFound } from '../kernel/problem';
import { MembershipReader } from '../membership/membership-reader';
import type { Interpretations } from '../statutes/interpretations';
import { withOption } from '../statutes/interpretations';
import { StatutesInForce, StatutesReader, StatutesVersion } from '../statutes/statutes-reader';
import { changeById, ChangeRow } from './change-rows';
import { baseOf } from './draft-in';
import { RehearsalView } from './rehearsal.view';
import { mergePlans } from './rules/merge-plans';
import { draftOf, planWith } from './rules/plan-draft';
import {
  type PanelToday,
  type PastDecision,
  rehearseDecision,
  rehearsePanel,
  type Supposed,
} from './rules/rehearsal';

interface Stored {
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

/** Tries a proposed change on what the panel has decided and on the panel of today. Nothing is written. */
@Injectable()
export class RehearseChange {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly statutes: StatutesReader,
    private readonly membership: MembershipReader,
    private readonly offices: OfficesReader,
  ) {}

  /** @throws not-found, also for somebody else's draft */
  async run(id: string, actor: Actor): Promise<RehearsalView> {
    const change = await changeById(this.readDb, id);
    if (change.state === 'draft' && change.proposedBy !== actor.personId) throw notFound();
    const versions = await this.statutes.versions();
    const supposed = supposedBy(change, versions);
    const past = await this.decisions(versions);
    const turned = past.flatMap((each) => rehearseDecision(each, supposed) ?? []);
    const lost = turned.filter(({ wouldBe }) => wouldBe === 'notQuorate');
    return {
      meetings: new Set(past.map(({ meetingId }) => meetingId)).size,
      decisions: past.length,
      meetingsNotQuorate: new Set(lost.map(({ meetingId }) => meetingId)).size,
      turned,
      ...(await this.panel(supposed)),
    };
  }

  private async panel(supposed: Supposed) {
    const today = await this.statutes.inForce(this.clock.today());
    const { data, interpretations } = under(today, supposed);
    const { missing, ...sums } = rehearsePanel(await this.today(), data, interpretations);
    const names = new Map(data.fields.map(({ id, name }) => [id, name]));
    return {
      ...sums,
      missing: missing.map(({ fieldId, requirement, count }) => {
        return { field: names.get(fieldId ?? '') ?? null, requirement, count };
      }),
    };
  }

  private async decisions(versions: readonly StatutesVersion[]): Promise<PastDecision[]> {
    const rows = await this.readDb.query<Stored>(
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

  private async today(): Promise<PanelToday> {
    const day = this.clock.today();
    const appointed = await this.membership.appointmentsOn(day);
    const history = await this.membership.history();
    const holding = new Set(appointed.map(({ seatId }) => seatId));
    const seats = await this.membership.seats(day);
    const members = appointed.filter(({ kind }) => kind === 'representative');
    const { leader, deputyLeader } = await this.offices.holders(day);
    return {
      seats: seats.map((seat) => ({ ...seat, held: holding.has(seat.id) })),
      usedNumber: Math.max(0, ...seats.map(({ number }) => number)),
      members: members.map(({ personId }) => ({
        service: history
          .filter((each) => each.personId === personId && each.from <= day)
          .map(({ kind, from, to, termTo }) => ({ kind, from, to, endedEarly: to < termTo })),
      })),
      alternates: appointed.length - members.length,
      holders: [
        ...(leader ? [{ office: 'leader' as const, personId: leader }] : []),
        ...(deputyLeader ? [{ office: 'deputyLeader' as const, personId: deputyLeader }] : []),
      ],
      terms: await this.offices.history(),
      meetings: await this.meetingsThisYear(Number(day.slice(0, 4))),
    };
  }

  private async meetingsThisYear(year: number): Promise<number> {
    const [row] = await this.readDb.query<{ held: number }>(
      "SELECT CAST(count(*) AS integer) AS held FROM meeting WHERE year = $1 AND state <> 'cancelled'",
      [year],
    );
    return row?.held ?? 0;
  }
}

function supposedBy(change: ChangeRow, versions: readonly StatutesVersion[]): Supposed {
  if (change.kind === 'interpretation') {
    return { kind: 'interpretation', id: change.reading.id, option: change.reading.option };
  }
  const base = draftOf(baseOf(versions, change.baseId).data);
  return {
    kind: 'statutes',
    apply: (data) => planWith(data, mergePlans(base, change.plan, draftOf(data))),
  };
}

function under({ data, interpretations }: StatutesInForce, supposed: Supposed) {
  return supposed.kind === 'statutes'
    ? { data: supposed.apply(data), interpretations }
    : { data, interpretations: withOption(interpretations, supposed.id, supposed.option) };
}

function pastDecision(row: Stored, statutes: PastDecision['statutes']): PastDecision {
  const { interpretations, sums, findings } = JSON.parse(row.frozen) as Frozen;
  const { present, seated, recused, alternates } = sums;
  const phones = findings.find(({ rule }) => rule === 'quorum')?.facts['byPhone'];
  const { number, year, startsAt, statutesId: _, frozen: __, ...rest } = row;
  return {
    ...rest,
    caseNumber: `${number}/${String(year % 100).padStart(2, '0')}`,
    on: osloDate(startsAt),
    ...{ present, seated, recused, alternates },
    byPhone: typeof phones === 'number' ? phones : 0,
    byMembers: findings.some(({ rule }) => rule === 'revision'),
    statutes,
    interpretations,
  };
}
