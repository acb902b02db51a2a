import { Injectable } from '@nestjs/common';
import { Actor } from '../../../kernel/actor';
import { Db, ReadDb } from '../../../kernel/db';
import { isRecusedIn } from '../../closed-items';
import { CaseGate, OpenCase } from '../case-gate';
import { ContributionsView, ContributionView } from './contribution.view';

interface ContributionRow {
  id: string;
  person_id: string;
  author: string;
  text: string;
  written_at: string;
  changed_at: string;
  version: number;
}

const FIND =
  'SELECT c.id, c.person_id, c.text, c.written_at, c.changed_at, c.version, p.name AS author ' +
  'FROM contribution c JOIN person p ON p.id = c.person_id WHERE c.case_id = $1 ' +
  'ORDER BY c.written_at, c.id';

/** What the panel has written to a case beforehand, for those who may read the case. */
@Injectable()
export class ContributionsPage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly gate: CaseGate,
  ) {}

  /** @throws 403 before signing and for the recused in a closed case, 404 */
  async view(caseId: string, actor: Actor, db: Db = this.readDb): Promise<ContributionsView> {
    const opened = await this.gate.open(caseId, actor, db);
    const rows = await db.query<ContributionRow>(FIND, [caseId]);
    return {
      caseId,
      contributions: rows.map((row) => contributionView(row, actor)),
      can: mayWrite(opened, actor) ? ['write'] : [],
    };
  }
}

/** Representatives and alternates who may take part in the case, until the meeting opens. */
export function mayWrite({ live, item }: OpenCase, { personId, roles }: Actor): boolean {
  if (personId === null || live.meeting.state !== 'planned') return false;
  if (isRecusedIn(live.room, item.id, personId)) return false;
  return roles.has('representative') || roles.has('alternate');
}

function contributionView(row: ContributionRow, actor: Actor): ContributionView {
  return {
    id: row.id,
    author: row.author,
    mine: row.person_id === actor.personId,
    text: row.text,
    writtenAt: row.written_at,
    changedAt: row.changed_at === row.written_at ? null : row.changed_at,
    version: row.version,
  };
}
