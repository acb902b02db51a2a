import { Injectable } from '@nestjs/common';
import { NOBODY } from './kernel/actor';
import { Db, ReadDb } from './kernel/db';
import { currentContext } from './kernel/request-context';
import { Tx } from './kernel/tx';
import { AddAgendaItem } from './meetings/agenda/add-agenda-item';
import { CaseDesk, CaseOutcome, DeskCase } from './recruitment/admission/case-desk';

/** Minutes set aside for an admission; the coordinator changes them on the agenda. */
const MINUTES = 15;

/** Who is to get a seat is about somebody's personal circumstances. */
const CLOSED = { closed: true, ground: 'personal', reason: 'Opptak i panelet' } as const;

/** Cases for recruitment, answered by meetings: the same act as when the coordinator raises one. */
@Injectable()
export class MeetingCaseDesk extends CaseDesk {
  constructor(
    private readonly readDb: ReadDb,
    private readonly add: AddAgendaItem,
  ) {
    super();
  }

  override raise(tx: Tx, meetingId: string, title: string): Promise<string> {
    const actor = currentContext()?.actor ?? NOBODY;
    const item = { title, type: 'decision' as const, minutes: MINUTES, ...CLOSED };
    return this.add.add(tx, meetingId, item, actor);
  }

  override async of(caseId: string, db: Db = this.readDb): Promise<DeskCase | null> {
    const [row] = await db.query<CaseRow>(
      `SELECT c.number, c.year, m.id AS "meetingId", m.state AS "meetingState",
        (SELECT CAST(count(*) AS integer) FROM decision d JOIN agenda_item o ON o.id = d.item_id
          JOIN proposal p ON p.id = d.proposal_id AND p.kind <> 'amendment'
          WHERE o.case_id = c.id AND d.outcome = 'adopted') AS adopted,
        (SELECT CAST(count(*) AS integer) FROM decision d JOIN agenda_item o ON o.id = d.item_id
          JOIN proposal p ON p.id = d.proposal_id AND p.kind <> 'amendment'
          WHERE o.case_id = c.id AND d.outcome = 'fallen') AS fallen
        FROM panel_case c LEFT JOIN agenda_item i ON i.case_id = c.id LEFT JOIN meeting m ON m.id = i.meeting_id
        WHERE c.id = $1 ORDER BY i.id DESC`,
      [caseId],
    );
    if (!row) return null;
    const label = `${row.number}/${String(row.year % 100).padStart(2, '0')}`;
    return { caseId, label, meetingId: row.meetingId, outcome: outcomeOf(row) };
  }
}

interface CaseRow {
  number: number;
  year: number;
  /** Null for a case that was taken off the agenda. */
  meetingId: string | null;
  meetingState: string | null;
  adopted: number;
  fallen: number;
}

function outcomeOf({ adopted, fallen, meetingState }: CaseRow): CaseOutcome {
  if (adopted > 0) return 'adopted';
  if (fallen > 0) return 'fallen';
  return meetingState === null || meetingState === 'closed' ? 'untreated' : 'waits';
}
