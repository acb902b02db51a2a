import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { ReadDb } from '../../kernel/db';
import { addDays, osloDate } from '../../kernel/oslo';
import { MeetingRow, meetingById } from '../meeting-rows';
import { countedSums, EvaluatedRow, evaluationOf, evaluationsOf, placeOf } from './evaluation-rows';
import { EvaluationSums, QUESTIONS, sumsOf } from './evaluation-sums';
import { EvaluationsView, EvaluationView, QuestionSumsView } from './evaluation.view';

type About = Pick<EvaluationView, 'meetingId' | 'number' | 'year' | 'startsAt'>;

/** What people thought of the meetings: one, or all of a year. */
@Injectable()
export class EvaluationPage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
  ) {}

  /** @throws 404 without such a meeting */
  async view(meetingId: string, actor: Actor): Promise<EvaluationView> {
    const row = await evaluationOf(this.readDb, meetingId);
    if (row === null) return nobodyAsked(await meetingById(this.readDb, meetingId));
    return this.viewOf(row, await countedSums(this.readDb), actor);
  }

  /** @param year this one when null */
  async ofYear(year: number | null, actor: Actor): Promise<EvaluationsView> {
    const thisYear = Number(this.clock.today().slice(0, 4));
    const asked = year ?? thisYear;
    const rows = await this.readDb.query<{ year: number }>(
      'SELECT DISTINCT m.year FROM evaluation e JOIN meeting m ON m.id = e.meeting_id',
    );
    const counted = await countedSums(this.readDb);
    const meetings: EvaluationView[] = [];
    const shown: EvaluationSums[] = [];
    for (const row of await evaluationsOf(this.readDb, asked)) {
      meetings.push(await this.viewOf(row, counted, actor));
      shown.push(...(counted.get(row.id) ? [counted.get(row.id) as EvaluationSums] : []));
    }
    const years = new Set([...rows.map((each) => each.year), thisYear, asked]);
    return {
      year: asked,
      years: [...years].sort((a, b) => b - a),
      meetings,
      total: shown.length === 0 ? [] : sumsViews(sumsOf(shown)),
    };
  }

  private async viewOf(
    row: EvaluatedRow,
    counted: ReadonlyMap<string, EvaluationSums>,
    { personId }: Actor,
  ): Promise<EvaluationView> {
    const sums = counted.get(row.id);
    const isOver = row.closes_at <= this.clock.now();
    return {
      ...about({ ...row, id: row.meeting_id }),
      state: row.state === 'open' && isOver ? 'counting' : row.state,
      closesOn: addDays(osloDate(row.closes_at), -1),
      mine: await placeOf(this.readDb, row.id, personId),
      answered: row.answered,
      questions: sums === undefined ? [] : sumsViews(sums),
    };
  }
}

function nobodyAsked(meeting: MeetingRow): EvaluationView {
  const nothing = { closesOn: null, answered: null, questions: [] };
  return { ...about(meeting), state: 'none', mine: 'notAsked', ...nothing };
}

function about(of: Pick<MeetingRow, 'id' | 'number' | 'year' | 'starts_at'>): About {
  return { meetingId: of.id, number: of.number, year: of.year, startsAt: of.starts_at };
}

function sumsViews(sums: EvaluationSums): QuestionSumsView[] {
  return QUESTIONS.map((question) => ({ question, ...sums[question] }));
}
