import type { TaskGroup } from './home.view';

/** What cases and agendas ask of a person. */
export interface CaseFacts {
  /** Cases that wait for AU, and how many a meeting has passed by; for those in AU. */
  waitingCases: { cases: number; late: number };
  /** Cases this person raised that AU has answered lately. */
  answeredCases: readonly { caseId: string; caseNumber: string }[];
  /** The next meeting's agenda waits for this person's yes. */
  reviewsAgenda: boolean;
}

interface CaseTask {
  kind: string;
  params: Record<string, string | number>;
  link: string;
  due: string | null;
  minutes: number | null;
  group: TaskGroup;
}

const READING_MINUTES = 1;

/** What AU has to treat and to look over, and the answers somebody has got (UP 4.1). */
export function caseTasks(
  { waitingCases, answeredCases, reviewsAgenda }: CaseFacts,
  next: { id: string; number: number; year: number; day: string } | null,
): CaseTask[] {
  const tasks: CaseTask[] = [];
  const { cases, late } = waitingCases;
  if (cases > 0) {
    const group = late > 0 ? 'today' : 'week';
    const params = { cases, late };
    tasks.push({ kind: 'treatCases', params, link: '/saker', due: null, minutes: null, group });
  }
  if (reviewsAgenda && next) {
    const params = { number: next.number, year: next.year, date: next.day };
    const link = `/moter/${next.id}/plan`;
    const due = next.day;
    tasks.push({ kind: 'reviewAgenda', params, link, due, minutes: null, group: 'week' });
  }
  const told = answeredCases.map(({ caseId, caseNumber }) => ({
    kind: 'readCaseAnswer',
    params: { number: caseNumber },
    link: `/saker/${caseId}`,
    due: null,
    minutes: READING_MINUTES,
    group: 'week' as const,
  }));
  return [...tasks, ...told];
}
