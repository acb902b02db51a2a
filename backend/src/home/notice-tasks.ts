import { addDays } from '../kernel/oslo';
import type { Draft, HomeFacts } from './home-facts';

/** The notice may go out so many days before its last day without being early. */
const EARLY_DAYS = 14;
/** From so many days before the meeting too few answers are a task. */
const NEAR_DAYS = 7;

/** What the notice of the next meeting asks: an answer, to be sent, or that enough will come. */
export function noticeTasks(facts: HomeFacts): Draft[] {
  const { next, notice } = facts;
  if (!next || !notice || next.state !== 'planned') return [];
  return [...answerTasks(facts), ...sendTasks(facts), ...attendanceTasks(facts)];
}

function answerTasks({ next, notice }: HomeFacts): Draft[] {
  if (!next || !notice?.waitsUntil) return [];
  const kind = notice.asAlternate ? 'answerCall' : 'answerNotice';
  const link = `/moter/${next.id}`;
  return [{ kind, params: about(next), link, due: notice.waitsUntil, minutes: 1 }];
}

function sendTasks({ next, notice, roles, today }: HomeFacts): Draft[] {
  const prepares = roles.has('leader') || roles.has('coordinator');
  if (!next || !notice || notice.sent || !prepares || next.cases.length === 0) return [];
  if (today < addDays(notice.dueOn, -EARLY_DAYS)) return [];
  const link = `/moter/${next.id}/innkalling`;
  return [{ kind: 'sendNotice', params: about(next), link, due: notice.dueOn, minutes: null }];
}

function attendanceTasks({ next, notice, roles, today }: HomeFacts): Draft[] {
  const forecast = notice?.forecast;
  if (!next || !notice || !forecast) return [];
  const link = `/moter/${next.id}/innkalling`;
  const task = { link, due: next.day, minutes: null };
  const tasks: Draft[] = [];
  if (roles.has('coordinator') && notice.exhausted > 0) {
    const params = { ...about(next), people: notice.exhausted };
    tasks.push({ ...task, kind: 'findAlternate', params, group: 'today' });
  }
  const near = today >= addDays(next.day, -NEAR_DAYS);
  const prepares = roles.has('leader') || roles.has('coordinator');
  if (near && prepares && forecast.outlook !== 'safe') {
    const params = { ...about(next), expected: forecast.expected, needed: forecast.needed };
    tasks.push({ ...task, kind: 'secureQuorum', params });
  }
  return tasks;
}

function about({ number, year, day }: NonNullable<HomeFacts['next']>) {
  return { number, year, date: day };
}
