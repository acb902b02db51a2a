import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { prepares } from '../closed-items';
import { caseNumber } from '../meeting-rows';
import { GROUND_NAMES, GROUNDS } from '../rules/grounds';
import { closedCase } from '../rules/openness';
import { CaseGate, OpenCase } from '../papers/case-gate';
import { ClosingRow, closingsOf } from './closings';
import { ClosingEventView, ClosingView } from './closing.view';

/** Whether a case is closed and why, to those who may read it. */
@Injectable()
export class ClosingPage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly gate: CaseGate,
  ) {}

  /** @throws as `CaseGate.open` */
  async view(caseId: string, actor: Actor, db: Db = this.readDb): Promise<ClosingView> {
    const open = await this.gate.open(caseId, actor, db);
    const { item, live } = open;
    const closed = item.closed === 1;
    return {
      caseId,
      caseNumber: caseNumber(item),
      closed,
      ground: item.ground,
      law: item.ground && GROUNDS[item.ground].law,
      history: (await closingsOf(db, caseId)).map(eventView),
      grounds: GROUND_NAMES.map((name) => ({ name, ...GROUNDS[name] })),
      finding: closedCase({ closed, ground: item.ground }, live.panel.statutes.data),
      can: canDo(open, actor),
      version: item.case_version,
    };
  }
}

function canDo({ live, item }: OpenCase, actor: Actor): string[] {
  if (!prepares(actor) || live.meeting.state === 'cancelled') return [];
  return item.closed === 1 ? ['close', 'open'] : ['close'];
}

function eventView(row: ClosingRow): ClosingEventView {
  return {
    ground: row.ground,
    law: GROUNDS[row.ground].law,
    reason: row.reason,
    closedAt: row.closed_at,
    closedBy: row.closed_by_name,
    openedAt: row.opened_at,
    openedBy: row.opened_by_name,
    openedReason: row.opened_reason,
  };
}
