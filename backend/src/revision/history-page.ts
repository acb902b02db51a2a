import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { Db, ReadDb } from '../kernel/db';
import { addDays, osloDate } from '../kernel/oslo';
import { INTERPRETATIONS, type InterpretationId } from '../statutes/interpretations';
import { StatutesReader, StatutesVersion } from '../statutes/statutes-reader';
import { changesView } from './change-views';
import {
  EditorialFixView,
  ReadingDecisionView,
  StatutesHistoryView,
  StatutesVersionView,
} from './revision.view';
import { draftOf } from './rules/plan-draft';

type FixRow = Omit<EditorialFixView, 'on'> & { statutesId: string; at: string };
type ReadingRow = Omit<ReadingDecisionView, 'clause'>;

const AU = ['coordinator', 'leader', 'deputyLeader'] as const;

/** Every version of the plan there has been, what each was changed by, and what was judged by it. */
@Injectable()
export class HistoryPage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly statutes: StatutesReader,
  ) {}

  async view(actor: Actor, db: Db = this.readDb): Promise<StatutesHistoryView> {
    const versions = await this.statutes.versions(db);
    const { id: current } = await this.statutes.inForce(this.clock.today(), db);
    const judged = await judgedBy(db);
    const changes = await changeOf(db);
    const fixes = await fixesIn(db);
    const views = versions.map((version, at): StatutesVersionView => {
      const next = versions[at + 1];
      return {
        id: version.id,
        name: version.data.name,
        adoptedOn: version.adoptedOn,
        inForceFrom: version.inForceFrom,
        lastDay: next ? addDays(next.inForceFrom, -1) : null,
        standing: standingOf(version, current, this.clock.today()),
        decisions: judged.get(version.id) ?? 0,
        changes: changesFrom(versions[at - 1], version),
        changeId: changes.get(version.id) ?? null,
        fixes: fixes.filter(({ statutesId }) => statutesId === version.id).map(fixView),
      };
    });
    const can = AU.some((role) => actor.roles.has(role)) ? ['fix'] : [];
    return { versions: views.reverse(), readings: await readingsIn(db), can };
  }
}

function standingOf(
  { id, inForceFrom }: StatutesVersion,
  current: string,
  today: string,
): StatutesVersionView['standing'] {
  if (id === current) return 'current';
  return inForceFrom > today ? 'coming' : 'past';
}

function changesFrom(before: StatutesVersion | undefined, { data }: StatutesVersion) {
  return before ? changesView(draftOf(before.data), draftOf(data), data) : null;
}

/** Decisions of the panel by the version each was judged by; an amendment is part of what it amends. */
async function judgedBy(db: Db): Promise<Map<string, number>> {
  const rows = await db.query<{ id: string; decisions: number }>(
    `SELECT d.statutes_id AS "id", CAST(count(*) AS integer) AS decisions FROM decision d
     JOIN proposal p ON p.id = d.proposal_id AND p.kind <> 'amendment' GROUP BY d.statutes_id`,
  );
  return new Map(rows.map(({ id, decisions }) => [id, decisions]));
}

async function changeOf(db: Db): Promise<Map<string, string>> {
  const rows = await db.query<{ id: string; statutesId: string }>(
    'SELECT id, statutes_id AS "statutesId" FROM rule_change WHERE statutes_id IS NOT NULL',
  );
  return new Map(rows.map(({ id, statutesId }) => [statutesId, id]));
}

function fixesIn(db: Db): Promise<FixRow[]> {
  return db.query<FixRow>(
    `SELECT f.id, f.statutes_id AS "statutesId", f.clause, f.kind, f.before_text AS "before",
      f.after_text AS "after", f.made_at AS "at", p.name AS "by"
      FROM editorial_fix f JOIN person p ON p.id = f.made_by ORDER BY f.made_at, f.id`,
  );
}

function fixView({ id, clause, kind, before, after, at, by }: FixRow): EditorialFixView {
  return { id, clause, kind, before, after, on: osloDate(at), by };
}

async function readingsIn(db: Db): Promise<ReadingDecisionView[]> {
  const rows = await db.query<ReadingRow>(
    `SELECT interpretation AS "id", option_name AS "option", decided_by AS "caseNumber",
      decided_on AS "decidedOn", in_force_from AS "inForceFrom"
      FROM interpretation_decision ORDER BY in_force_from DESC, id DESC`,
  );
  return rows.map((row) => ({
    ...row,
    clause: INTERPRETATIONS[row.id as InterpretationId].clause,
  }));
}
