import { Injectable } from '@nestjs/common';
import { OfficesReader } from '../elections/offices-reader';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { ReadDb } from '../kernel/db';
import { notFound } from '../kernel/problem';
import { MembershipReader } from '../membership/membership-reader';
import { StatutesReader, StatutesVersion } from '../statutes/statutes-reader';
import { changeById, ChangeRow } from './change-rows';
import { baseOf } from './draft-in';
import { RehearsalView } from './rehearsal.view';
import { mergePlans } from './rules/merge-plans';
import { draftOf, planWith } from './rules/plan-draft';
import { PastActsReader, serviceIn } from './past-acts-reader';
import { type PanelToday, rehearseDecision, rehearsePanel } from './rules/rehearsal';
import { type AppointmentWouldBe, rehearseAppointment } from './rules/rehearse-appointments';
import { rehearseElection, rehearseRound } from './rules/rehearse-elections';
import { type Supposed, underSupposed } from './rules/supposed';

/** Tries a proposed change on what the panel has decided and on the panel of today. Nothing is written. */
@Injectable()
export class RehearseChange {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly statutes: StatutesReader,
    private readonly membership: MembershipReader,
    private readonly offices: OfficesReader,
    private readonly past: PastActsReader,
  ) {}

  /** @throws not-found, also for somebody else's draft */
  async run(id: string, actor: Actor): Promise<RehearsalView> {
    const change = await changeById(this.readDb, id);
    if (change.state === 'draft' && change.proposedBy !== actor.personId) throw notFound();
    const versions = await this.statutes.versions();
    const supposed = supposedBy(change, versions);
    const past = await this.past.decisions(versions);
    const turned = past.flatMap((each) => rehearseDecision(each, supposed) ?? []);
    const lost = turned.filter(({ wouldBe }) => wouldBe === 'notQuorate');
    return {
      meetings: new Set(past.map(({ meetingId }) => meetingId)).size,
      decisions: past.length,
      meetingsNotQuorate: new Set(lost.map(({ meetingId }) => meetingId)).size,
      turned,
      ...(await this.elected(supposed)),
      ...(await this.appointed(supposed)),
      ...(await this.panel(supposed)),
    };
  }

  private async elected(supposed: Supposed) {
    const elections = await this.past.elections(this.clock.today());
    const rounds = await this.past.rounds();
    return {
      elections: elections.length,
      electionsTurned: [
        ...elections.flatMap((each) => rehearseElection(each, supposed) ?? []),
        ...rounds.flatMap((each) => rehearseRound(each, supposed) ?? []),
      ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    };
  }

  /** In numbers only: a period with its days would tell who it is. */
  private async appointed(supposed: Supposed) {
    const all = await this.past.appointments(this.clock.today());
    const turned = all.map((each) => rehearseAppointment(each, supposed));
    const count = (wouldBe: AppointmentWouldBe) => turned.filter((each) => each === wouldBe).length;
    return {
      appointments: all.length,
      appointmentsRefused: count('refused'),
      appointmentsAllowed: count('allowed'),
      appointmentsShorter: count('shorter'),
      appointmentsLonger: count('longer'),
    };
  }

  private async panel(supposed: Supposed) {
    const today = await this.statutes.inForce(this.clock.today());
    const { statutes: data, interpretations } = underSupposed(
      { statutes: today.data, interpretations: today.interpretations },
      supposed,
    );
    const { missing, ...sums } = rehearsePanel(await this.today(), data, interpretations);
    const names = new Map(data.fields.map(({ id, name }) => [id, name]));
    return {
      ...sums,
      missing: missing.map(({ fieldId, requirement, count }) => {
        return { field: names.get(fieldId ?? '') ?? null, requirement, count };
      }),
    };
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
          .map(serviceIn),
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
