import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { osloDate } from '../../kernel/oslo';
import { prepares } from '../closed-items';
import { mayDo } from '../tasks/task-rights';
import { tasksWhere, taskView } from '../tasks/task-rows';
import { CaseDays, plannedMeetings, proposingFinding, statusOfKnown } from './case-days';
import { followUpView } from './case-follow-ups';
import { AnswerRow, KnownCase, knownCase } from './case-rows';
import { isMine, placeView, rowView } from './case-views';
import type { CaseStatus } from './cases.view';
import { CaseAnswerView, CaseDecisionView, CaseRecordView } from './cases.view';
import { ClosedCases } from './closed-cases';

/** Where AU may still do something with a case. */
const OPEN = ['raised', 'postponed', 'unplaced', 'answered', 'treated'] as const;
/** Where there is something to answer. */
const UNANSWERED: readonly string[] = ['raised', 'postponed', 'unplaced'];

/** Everything the register tells of one case. */
@Injectable()
export class CaseRecord {
  constructor(
    private readonly readDb: ReadDb,
    private readonly closed: ClosedCases,
    private readonly days: CaseDays,
  ) {}

  /** @throws not-found */
  async view(id: string, actor: Actor, db: Db = this.readDb): Promise<CaseRecordView> {
    const known = await knownCase(db, id);
    const mayKnow = await this.closed.mayKnow(known, actor, db);
    const days = await this.days.load(db);
    const finding = proposingFinding(known, days);
    const can = canDo(known, actor, mayKnow);
    const { row, placements, answers } = known;
    const mayPlace = can.includes('takeUp');
    return {
      case: rowView(known, actor, mayKnow, days),
      goal: mayKnow ? row.goal : null,
      why: mayKnow ? row.why : null,
      ask: mayKnow ? row.ask : null,
      answers: mayKnow ? answers.map(answerView) : [],
      places: placements.map(placeView),
      decisions: mayKnow ? await decisionsOf(db, id) : [],
      tasks: mayKnow ? await tasksIn(db, id, days.today, actor) : [],
      followUps: mayKnow ? known.followUps.map(followUpView) : [],
      findings: finding === null ? [] : [finding],
      meetings: mayPlace ? plannedMeetings(days) : [],
      can,
      version: row.version,
    };
  }
}

/** What somebody may do with a case now. Withdrawing ends when AU has placed it or said no. */
export function canDo(known: KnownCase, actor: Actor, mayKnow: boolean): string[] {
  const status = statusOfKnown(known);
  const { standing } = known.row;
  // A standing item belongs to its meeting: it goes back on only when it was taken off by mistake.
  const own = standing === null || known.placements.length === 0;
  const open = OPEN.some((each) => each === status) && own;
  const treats = open && mayKnow && prepares(actor);
  return [
    ...(treats ? ['takeUp'] : []),
    ...(treats && UNANSWERED.includes(status) ? ['answer'] : []),
    ...(mayKnow && prepares(actor) ? followable(known) : []),
    ...(withdrawable(known, actor, status) ? ['withdraw'] : []),
  ];
}

/** A change of the rules is taken back where it was proposed. */
function withdrawable(known: KnownCase, actor: Actor, status: CaseStatus): boolean {
  const waits = status === 'raised' || status === 'postponed';
  return waits && isMine(known, actor) && known.row.weight === 'ordinary';
}

function answerView({ kind, text, until, by, givenAt }: AnswerRow): CaseAnswerView {
  return { kind, text, until, by, on: osloDate(givenAt) };
}

/** Once a meeting has dealt with it: it waits for something, or has been answered. */
function followable({ placements, openTasks }: KnownCase): string[] {
  if (!placements.some(({ itemState }) => itemState === 'done')) return [];
  return openTasks === null ? ['await', 'finish'] : ['await'];
}

async function tasksIn(db: Db, caseId: string, today: string, actor: Actor) {
  const rows = await tasksWhere(db, 'i.case_id = $1', [caseId]);
  return rows.map((row) => taskView(row, today, mayDo(row, actor)));
}

async function decisionsOf(db: Db, caseId: string): Promise<CaseDecisionView[]> {
  const rows = await db.query<Omit<CaseDecisionView, 'on'> & { at: string }>(
    `SELECT d.id, i.meeting_id AS "meetingId", d.text, d.outcome, d.decided_at AS "at"
     FROM decision d JOIN agenda_item i ON i.id = d.item_id
     JOIN proposal p ON p.id = d.proposal_id AND p.kind <> 'amendment' WHERE i.case_id = $1
     ORDER BY d.decided_at, d.id`,
    [caseId],
  );
  return rows.map(({ at, ...rest }) => ({ ...rest, on: osloDate(at) }));
}
