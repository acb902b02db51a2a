import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { ReadDb } from '../../kernel/db';
import { addDays, osloDate } from '../../kernel/oslo';
import { statusOfKnown } from '../cases/case-days';
import { casesWhere, KnownCase } from '../cases/case-rows';
import { prepares } from '../closed-items';
import { caseNumber } from '../meeting-rows';
import { WrittenGate } from './written-gate';
import { allWritten, laterDecisions, statusOf } from './written-rows';
import { WrittenCaseView, WrittenListView, WrittenRowView } from './written.view';

/** Where a case may still be settled in writing. */
const UNDECIDED: readonly string[] = ['raised', 'postponed', 'unplaced', 'onAgenda', 'carriedOver'];

/** Cases of one's own that belong to no meeting alone; the newest hundred are enough to choose among. */
const CHOOSABLE = {
  where: `c.standing IS NULL AND c.type <> 'election' AND r.withdrawn_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM agenda_item i JOIN decision d ON d.item_id = i.id WHERE i.case_id = c.id)
    AND NOT EXISTS (SELECT 1 FROM written_procedure w WHERE w.case_id = c.id AND w.state = 'open')`,
  params: [],
};
const ASKED = {
  where: 'c.id IN (SELECT w.case_id FROM written_procedure w)',
  params: [],
};

/** Every written procedure the reader may know of, newest first. */
@Injectable()
export class WrittenList {
  constructor(
    private readonly readDb: ReadDb,
    private readonly gate: WrittenGate,
  ) {}

  async view(actor: Actor): Promise<WrittenListView> {
    const starts = prepares(actor);
    return {
      procedures: await this.procedures(actor),
      cases: starts ? await this.cases(actor) : [],
      can: starts ? ['start'] : [],
    };
  }

  /** Those that wait for this person's answer. */
  async waitingFor(actor: Actor): Promise<WrittenRowView[]> {
    return (await this.procedures(actor)).filter(({ waits }) => waits);
  }

  private async procedures(actor: Actor): Promise<WrittenRowView[]> {
    const rows = await allWritten(this.readDb);
    if (rows.length === 0) return [];
    const later = await laterDecisions(this.readDb);
    const cases = await this.known(await casesWhere(this.readDb, ASKED), actor);
    const unanswered = await this.unanswered(actor);
    return rows.flatMap((row) => {
      const known = cases.find((each) => each.row.id === row.case_id);
      if (!known) return [];
      return {
        id: row.id,
        ...caseView(known),
        status: statusOf(row, later),
        closesOn: addDays(osloDate(row.closes_at), -1),
        waits: row.state === 'open' && unanswered.has(row.id),
      };
    });
  }

  private async cases(actor: Actor): Promise<WrittenCaseView[]> {
    const cases = await this.known(await casesWhere(this.readDb, CHOOSABLE), actor);
    return cases.filter((each) => UNDECIDED.includes(statusOfKnown(each))).map(caseView);
  }

  private async known(cases: readonly KnownCase[], actor: Actor): Promise<KnownCase[]> {
    const found: KnownCase[] = [];
    for (const each of cases) if (await this.gate.mayKnow(each, actor)) found.push(each);
    return found;
  }

  private async unanswered({ personId }: Actor): Promise<Set<string>> {
    const rows = await this.readDb.query<{ id: string }>(
      `SELECT procedure_id AS id FROM written_answer WHERE person_id = $1 AND answer IS NULL`,
      [personId],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

function caseView({ row }: KnownCase): WrittenCaseView {
  const number = caseNumber({ case_number: row.number, case_year: row.year });
  return { caseId: row.id, caseNumber: number, title: row.title };
}
