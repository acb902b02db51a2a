import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { osloDate } from '../../kernel/oslo';
import { badInput, conflict, notFound, RuleViolation } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { StatutesInForce, StatutesReader } from '../../statutes/statutes-reader';
import { checkGoal } from '../agenda/goal-inputs';
import { placeItem } from '../agenda/place-item';
import { recordClosing } from '../closing/closings';
import { meetingById, MeetingRow, requireState } from '../meeting-rows';
import { deadlineDays } from '../rules/deadlines';
import { lateCase } from '../rules/late-case';
import { CaseMail } from './case-mail';
import { canDo, CaseRecord } from './case-record';
import { AnswerRow, currentAnswer, KnownCase, knownCase } from './case-rows';
import { AnswerCaseDto, PlaceCaseDto } from './case.dto';
import { CaseRecordView } from './cases.view';
import { ClosedCases } from './closed-cases';

/** AU puts a case on a meeting: one that was raised, was left undone, or was taken off an agenda. */
@Injectable()
export class PlaceCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly statutes: StatutesReader,
    private readonly closed: ClosedCases,
    private readonly mail: CaseMail,
    private readonly record: CaseRecord,
  ) {}

  /** @throws 409 while it stands on an agenda, 404 for a closed case one may not know of */
  run(id: string, dto: PlaceCaseDto, actor: Actor): Promise<CaseRecordView> {
    return this.work.write(async (tx) => {
      const known = await openCase(tx, id, actor, this.closed);
      if (!canDo(known, actor, true).includes('takeUp')) throw conflict('case-placed');
      const meeting = await meetingById(tx, dto.meetingId);
      requireState(meeting, 'planned');
      await checkGoal(dto.goal, meeting, this.statutes, tx);
      requireInTime(
        known,
        meeting,
        await this.statutes.inForce(this.clock.today(), tx),
        this.clock,
      );
      const { title, goal = null, minutes, place } = dto;
      const type = known.row.weight === 'ordinary' ? dto.type : 'decision';
      await tx.update('panel_case', id, dto.version, { title: title.trim(), type, goal });
      await placeItem(tx, meeting.id, { caseId: id, type, minutes, place });
      const closed = known.row.closed === 1 || (await this.close(tx, id, dto, actor));
      const shut = { ...known, row: { ...known.row, closed: closed ? 1 : 0 } };
      await this.tell(tx, shut, meeting, actor);
      await tx.audit('case.placed', `case:${id}`, { ...dto });
      tx.changed('cases');
      tx.changed(`meeting:${meeting.id}`);
      return this.record.view(id, actor, tx);
    });
  }

  /** A case may be closed as it is taken up, so that its title never stands on an agenda. @returns whether it is */
  private async close(tx: Tx, id: string, dto: PlaceCaseDto, actor: Actor): Promise<boolean> {
    const { closed, ground, reason = '' } = dto;
    if (closed !== true || ground === undefined) return false;
    await tx.execute('UPDATE panel_case SET closed = $1 WHERE id = $2', [1, id]);
    await recordClosing(tx, id, { ground, reason: reason.trim() }, actor, this.clock.now());
    return true;
  }

  /** Who raised it hears of it, but not twice of the same day when it was taken off and put back. */
  private async tell(tx: Tx, known: KnownCase, meeting: MeetingRow, actor: Actor): Promise<void> {
    const day = osloDate(meeting.starts_at);
    const last = currentAnswer(known);
    if (known.row.raisedBy === null || (last?.kind === 'placed' && last.until === day)) return;
    const answer = { kind: 'placed' as const, text: '', until: day };
    await keepAnswer(tx, known.row.id, answer, { actor, now: this.clock.now() });
    await this.mail.taken(tx, known, meeting);
  }
}

/** @throws RuleViolation for a change of the rules when the notice of the meeting has been due (UP 4.1) */
function requireInTime(
  { row }: KnownCase,
  { starts_at }: MeetingRow,
  { id, data }: StatutesInForce,
  clock: Clock,
): void {
  if (row.weight === 'ordinary') return;
  const late = clock.today() > deadlineDays(osloDate(starts_at), data.deadlines).notice;
  const finding = lateCase({ late, weight: row.weight, objections: 0 }, data);
  if (!finding.ok) throw new RuleViolation([finding], id);
}

/** AU answers why not, or puts a case off until a day, with a reason. Who raised it is told by mail. */
@Injectable()
export class AnswerCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly closed: ClosedCases,
    private readonly mail: CaseMail,
    private readonly record: CaseRecord,
  ) {}

  /** @throws 400 without a day ahead to put it off to, 409 once it is placed, answered or withdrawn */
  run(id: string, dto: AnswerCaseDto, actor: Actor): Promise<CaseRecordView> {
    const { kind, version } = dto;
    const until = kind === 'postponed' ? this.dayAhead(dto.until) : null;
    return this.work.write(async (tx) => {
      const known = await openCase(tx, id, actor, this.closed);
      if (!canDo(known, actor, true).includes('answer')) throw conflict('case-answered');
      await tx.update('panel_case', id, version, {});
      const text = dto.text.trim();
      await keepAnswer(tx, id, { kind, text, until }, { actor, now: this.clock.now() });
      await this.mail.answered(tx, known, { kind, text, until });
      await tx.audit('case.answered', `case:${id}`, { kind, text, until });
      tx.changed('cases');
      return this.record.view(id, actor, tx);
    });
  }

  private dayAhead(until: string | null | undefined): string {
    const exists = until !== null && until !== undefined && isDay(until);
    if (!exists || until <= this.clock.today()) {
      throw badInput([{ field: 'until', constraint: 'future' }]);
    }
    return until;
  }
}

/** @throws 404 also for a closed case somebody may not know of */
async function openCase(tx: Tx, id: string, actor: Actor, closed: ClosedCases): Promise<KnownCase> {
  const known = await knownCase(tx, id);
  if (!(await closed.mayKnow(known, actor, tx))) throw notFound();
  return known;
}

/** Keeps an answer. The one before no longer holds; it stays to be read. */
async function keepAnswer(
  tx: Tx,
  caseId: string,
  { kind, text, until }: Pick<AnswerRow, 'kind' | 'text' | 'until'>,
  { actor, now }: { actor: Actor; now: string },
): Promise<void> {
  const sql =
    'UPDATE case_answer SET overtaken_at = $1 WHERE case_id = $2 AND overtaken_at IS NULL';
  await tx.execute(sql, [now, caseId]);
  await tx.insert('case_answer', {
    id: newId(),
    case_id: caseId,
    kind,
    text,
    until_day: until,
    given_by: actor.personId,
    given_at: now,
  });
}

/** '2026-02-31' has the form of a day and is none. */
function isDay(day: string): boolean {
  const parsed = Date.parse(`${day}T00:00:00.000Z`);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(day);
}
