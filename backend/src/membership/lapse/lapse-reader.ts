import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { Finding } from '../../kernel/finding';
import { notFound } from '../../kernel/problem';
import { StatutesInForce, StatutesReader } from '../../statutes/statutes-reader';
import { MembershipReader } from '../membership-reader';
import { basisLapsed, MEETINGS_TO_DECIDE } from '../rules/basis-lapsed';
import { LapseStepView, LapseView } from './lapse.view';
import { PanelMeetings } from './panel-meetings-reader';

const LAPSE = `SELECT id, since, asked_on AS "askedOn", asked_by AS "askedBy", outcome, reference,
  decided_on AS "decidedOn", version FROM basis_lapse`;

/** How far a lapsed basis has come, and until when the panel decides. */
@Injectable()
export class LapseReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly members: MembershipReader,
    private readonly statutes: StatutesReader,
    private readonly meetings: PanelMeetings,
  ) {}

  /** @throws 404 for an unknown appointment */
  async view(appointmentId: string, db: Db = this.readDb): Promise<LapseView> {
    const held = await this.members.appointment(appointmentId, db);
    if (!held) throw notFound();
    const lapse = await this.latest(appointmentId, db);
    const statutes = await this.statutes.inForce(this.clock.today(), db);
    const seat = held.seatNumber ?? 0;
    const judged = lapse && (await this.judge({ seat, lapse }, statutes, db));
    const { id, personId, name, seatNumber, organisation, from, to } = held;
    return {
      appointmentId: id,
      personId,
      name,
      seatNumber,
      organisation,
      from,
      to,
      lapse,
      decideBy: judged?.decideBy ?? null,
      finding: judged?.finding ?? null,
    };
  }

  async latest(appointmentId: string, db: Db): Promise<LapseStepView | null> {
    const rows = await db.query<LapseStepView>(
      `${LAPSE} WHERE appointment_id = $1 ORDER BY since DESC, id DESC`,
      [appointmentId],
    );
    return rows[0] ?? null;
  }

  /** The lapse with the appointment it is about. @throws 404 */
  async one(id: string, db: Db): Promise<LapseStepView & { appointmentId: string }> {
    const rows = await db.query<LapseStepView & { appointmentId: string }>(
      `SELECT appointment_id AS "appointmentId", id, since, asked_on AS "askedOn", asked_by AS "askedBy",
       outcome, reference, decided_on AS "decidedOn", version FROM basis_lapse WHERE id = $1`,
      [id],
    );
    if (!rows[0]) throw notFound();
    return rows[0];
  }

  /** UP 3.4: what the rule says today, and the day of the meeting that decides at the latest. */
  async judge(
    { seat, lapse }: { seat: number; lapse: Pick<LapseStepView, 'since' | 'outcome'> },
    { data, interpretations }: StatutesInForce,
    db?: Db,
  ): Promise<{ finding: Finding; decideBy: string | null }> {
    const meetings = await this.meetings.after(lapse.since, db);
    const meetingsSince = meetings.filter(({ held }) => held).length;
    const decideBy = meetings[MEETINGS_TO_DECIDE - 1]?.day ?? null;
    const decided = lapse.outcome !== null;
    const facts = { seat, lapsed: true, decided, meetingsSince };
    const found = basisLapsed(facts, data, interpretations);
    return { finding: { ...found, facts: { ...found.facts, decideBy } }, decideBy };
  }
}
