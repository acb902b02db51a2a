import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { ReadDb } from '../../kernel/db';
import { prepares } from '../closed-items';
import { AgendaDays, CaseDays, isForToday } from './case-days';
import { CaseFilter, casesWhere, KnownCase, UNANSWERED, WAITING } from './case-rows';
import { rowView } from './case-views';
import { CaseRegisterView, CaseRowView } from './cases.view';
import { ClosedCases } from './closed-cases';

/** Every case of a year, and before them what waits for AU. */
@Injectable()
export class CaseRegister {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly closed: ClosedCases,
    private readonly days: CaseDays,
  ) {}

  /** @param year the year asked for; the current one when null */
  async view(year: number | null, actor: Actor): Promise<CaseRegisterView> {
    const today = this.clock.today();
    const thisYear = Number(today.slice(0, 4));
    const asked = year ?? thisYear;
    const days = await this.days.load();
    const waiting = await casesWhere(this.readDb, WAITING);
    // What is due comes first, then what was put off.
    const now = waiting.filter((each) => isForToday(each, today)).reverse();
    const later = waiting.filter((each) => !isForToday(each, today)).reverse();
    return {
      year: asked,
      years: await this.years(thisYear, asked),
      waiting: await this.rows([...now, ...later], actor, days),
      unanswered: await this.rows(await casesWhere(this.readDb, UNANSWERED), actor, days),
      cases: await this.rows(await casesWhere(this.readDb, ofYear(asked)), actor, days),
      can: allowed(actor),
    };
  }

  private async rows(
    cases: readonly KnownCase[],
    actor: Actor,
    days: AgendaDays,
  ): Promise<CaseRowView[]> {
    const rows: CaseRowView[] = [];
    for (const known of cases) {
      rows.push(rowView(known, actor, await this.closed.mayKnow(known, actor), days));
    }
    return rows;
  }

  private async years(thisYear: number, asked: number): Promise<number[]> {
    const find = 'SELECT DISTINCT year FROM panel_case';
    const rows = await this.readDb.query<{ year: number }>(find);
    const years = new Set([...rows.map((row) => row.year), thisYear, asked]);
    return [...years].sort((a, b) => b - a);
  }
}

/** Standing items that were taken off their agenda again are nothing to look for. */
function ofYear(year: number): CaseFilter {
  const where = `c.year = $1 AND (c.standing IS NULL
    OR EXISTS (SELECT 1 FROM agenda_item s WHERE s.case_id = c.id))`;
  return { where, params: [year] };
}

function allowed(actor: Actor): string[] {
  const { roles } = actor;
  const raises = roles.has('representative') || roles.has('alternate');
  return [...(raises ? ['raise'] : []), ...(prepares(actor) ? ['treat', 'templates'] : [])];
}
