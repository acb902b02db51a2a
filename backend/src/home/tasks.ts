import { Role } from '../kernel/actor';
import { addDays } from '../kernel/oslo';
import { caseTasks } from './case-tasks';
import { Draft, HomeFacts, MeetingFacts } from './home-facts';
import { TaskGroup, TaskView } from './home.view';
import { noticeTasks } from './notice-tasks';
import { reviewTasks } from './review-tasks';
import {
  ballotTasks,
  evaluationTasks,
  nominationTasks,
  ownTasks,
  revisionTasks,
  writtenTasks,
} from './own-tasks';
import { ruleTasks } from './rule-tasks';

const GATED: readonly Role[] = ['representative', 'alternate', 'guest', 'leader', 'deputyLeader'];
const GROUPS: readonly TaskGroup[] = ['today', 'week', 'rules', 'later'];
const SIGNING_MINUTES = 2;
const ANSWERING_MINUTES = 2;

/** What waits for a person, in the order to do it: today, this week, broken rules, later; earliest first. */
export function tasksFor(facts: HomeFacts): TaskView[] {
  const drafts = [
    ...declarationTasks(facts),
    ...meetingDayTasks(facts),
    ...noticeTasks(facts),
    ...dateTasks(facts),
    ...statementTasks(facts),
    ...caseTasks(facts, facts.next),
    ...reviewTasks(facts.minutesOnTheWay),
    ...ballotTasks(facts),
    ...nominationTasks(facts),
    ...writtenTasks(facts),
    ...evaluationTasks(facts),
    ...revisionTasks(facts),
    ...ownTasks(facts),
    ...leaderTasks(facts),
    ...lapseTasks(facts),
    ...erasureTasks(facts),
    ...coordinatorTasks(facts),
    ...readerTasks(facts),
  ];
  return drafts
    .map((draft, index) => task(draft, index, facts.today))
    .sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || byDue(a, b));
}

function declarationTasks({ roles, declaration }: HomeFacts): Draft[] {
  if (declaration === 'signed' || !GATED.some((role) => roles.has(role))) return [];
  const link = '/taushet/signer';
  return [
    {
      kind: declaration === 'unsigned' ? 'signDeclaration' : 'signAgain',
      params: {},
      link,
      due: null,
      minutes: SIGNING_MINUTES,
      // An older signature still opens the papers, so nothing is barred today.
      group: declaration === 'older' ? 'week' : 'today',
    },
  ];
}

function meetingDayTasks({ next, today, roles }: HomeFacts): Draft[] {
  if (!next) return [];
  const link = `/moter/${next.id}/live`;
  const params = numbered(next);
  const group: TaskGroup = 'today';
  if (next.state === 'live') {
    return [{ kind: 'joinMeeting', params, link, due: next.day, minutes: null, group }];
  }
  const opens = roles.has('leader') || roles.has('deputyLeader') || roles.has('coordinator');
  if (next.day !== today || !opens) return [];
  return [{ kind: 'openMeeting', params, link, due: next.day, minutes: null, group }];
}

function dateTasks({ datePoll }: HomeFacts): Draft[] {
  if (!datePoll) return [];
  const { year, closesOn } = datePoll;
  const link = '/moter/datoer';
  const minutes = ANSWERING_MINUTES;
  return [{ kind: 'answerDates', params: { year: String(year) }, link, due: closesOn, minutes }];
}

/** How many, never what: the words are for their owner, on the page where they are opened. */
function statementTasks({ statements }: HomeFacts): Draft[] {
  return statements.map(({ meetingId, number, year, count }) => ({
    kind: 'decideStatements',
    params: { number, year, count },
    link: `/moter/${meetingId}/mine-utsagn`,
    due: null,
    minutes: ANSWERING_MINUTES,
    group: 'week',
  }));
}

function leaderTasks({ next, releasesPapers, roles }: HomeFacts): Draft[] {
  if (!next || next.state !== 'planned') return [];
  const prepares = roles.has('leader') || roles.has('deputyLeader') || roles.has('coordinator');
  const link = `/moter/${next.id}/plan`;
  const due = next.day;
  if (next.cases.length === 0 && prepares) {
    return [{ kind: 'makeAgenda', params: numbered(next), link, due, minutes: null }];
  }
  const papers = next.cases.filter((each) => each.paper === 'draft').length;
  if (!releasesPapers || papers === 0) return [];
  return [
    { kind: 'releasePapers', params: { ...numbered(next), papers }, link, due, minutes: null },
  ];
}

/** The panel decides by the second meeting after the organisation left (UP 3.4). */
function lapseTasks({ lapses }: HomeFacts): Draft[] {
  return lapses.map(({ appointmentId, seat, decideBy }) => ({
    kind: 'decideLapse',
    params: { seat },
    link: `/panelet/grunnlag/${appointmentId}`,
    due: decideBy,
    minutes: null,
  }));
}

/** Two people approve before anything is erased; whoever has approved already has nothing left to do. */
function erasureTasks({ erasure }: HomeFacts): Draft[] {
  if (erasure === null) return [];
  const kind = erasure.isSecond ? 'approveErasureToo' : 'approveErasure';
  const params = { items: erasure.items };
  return [{ kind, params, link: '/slettinger', due: null, minutes: null, group: 'week' }];
}

function coordinatorTasks(facts: HomeFacts): Draft[] {
  if (!facts.roles.has('coordinator')) return [];
  return [
    ...correctionTasks(facts),
    ...mailTasks(facts),
    ...minutesTasks(facts),
    ...preparationTasks(facts),
    ...recruitingTasks(facts),
    ...ruleTasks(facts.findings),
  ];
}

function correctionTasks({ corrections }: HomeFacts): Draft[] {
  if (corrections === 0) return [];
  const link = '/rettelser';
  const params = { requests: corrections };
  return [{ kind: 'answerCorrections', params, link, due: null, minutes: null, group: 'week' }];
}

function mailTasks({ undelivered }: HomeFacts): Draft[] {
  if (undelivered === 0) return [];
  const params = { mails: undelivered };
  const link = '/utboks';
  return [{ kind: 'undeliveredMail', params, link, due: null, minutes: null, group: 'week' }];
}

function minutesTasks({ withoutMinutes }: HomeFacts): Draft[] {
  return withoutMinutes.map((meeting) => ({
    kind: 'writeMinutes',
    params: { number: meeting.number, year: meeting.year, date: meeting.day },
    link: `/moter/${meeting.id}/referat`,
    due: null,
    minutes: null,
    group: 'week' as const,
  }));
}

function preparationTasks(facts: HomeFacts): Draft[] {
  const { next, unsigned } = facts;
  const tasks: Draft[] = [];
  const papers = next?.cases.filter((each) => each.needsPaper && each.paper === 'none').length ?? 0;
  if (next?.state === 'planned' && papers > 0) {
    const params = { ...numbered(next), papers };
    const link = `/moter/${next.id}/plan`;
    tasks.push({ kind: 'preparePapers', params, link, due: next.papersDue, minutes: null });
  }
  tasks.push(...summaryTasks(facts));
  if (unsigned > 0) {
    const link = '/taushet/status';
    const params = { people: unsigned };
    tasks.push({ kind: 'missingSignatures', params, link, due: next?.day ?? null, minutes: null });
  }
  return tasks;
}

/** Without a plain summary a paper is not released (UP 4.1, 4.3). */
function summaryTasks({ next }: HomeFacts): Draft[] {
  if (next?.state !== 'planned') return [];
  const papers = next.cases.filter((each) => each.paper === 'draft' && !each.summarised).length;
  if (papers === 0) return [];
  const link = `/moter/${next.id}/plan`;
  const params = { ...numbered(next), papers };
  return [{ kind: 'summarisePapers', params, link, due: next.papersDue, minutes: null }];
}

function recruitingTasks({ recruiting }: HomeFacts): Draft[] {
  if (!recruiting) return [];
  const { seat, startBy, on } = recruiting;
  const link = '/panelet/framover';
  const params = { seat: seat ?? 0, date: on };
  return [{ kind: 'startRecruiting', params, link, due: startBy, minutes: null }];
}

/** The coordinator prepares the papers and need not be told to read them. */
function readerTasks({ next, declaration, roles }: HomeFacts): Draft[] {
  if (!next || next.state !== 'planned' || roles.has('coordinator')) return [];
  const released = next.cases.filter((each) => each.paper === 'released' && !each.read);
  const tasks: Draft[] = [];
  const opens = declaration === 'signed' || declaration === 'older';
  if (opens && released.length > 0) {
    const minutes = released.reduce((sum, each) => sum + (each.minutes ?? 0), 0);
    const params = { ...numbered(next), papers: released.length };
    const link = `/moter/${next.id}/papirer`;
    tasks.push({ kind: 'readPapers', params, link, due: next.day, minutes });
  }
  const params = numbered(next);
  tasks.push({
    kind: 'nextMeeting',
    params,
    link: `/moter/${next.id}`,
    due: next.day,
    minutes: null,
  });
  return tasks;
}

function numbered(meeting: MeetingFacts): Record<string, string | number> {
  return { number: meeting.number, year: meeting.year, date: meeting.day };
}

function task(draft: Draft, index: number, today: string): TaskView {
  const group = draft.group ?? groupOf(draft.due, today);
  const { finding, tick, ...rest } = draft;
  return {
    ...rest,
    id: `${draft.kind}-${index}`,
    title_key: `home.task.${draft.kind}.title`,
    group,
    finding: finding ?? null,
    tick: tick ?? null,
  };
}

function groupOf(due: string | null, today: string): TaskGroup {
  if (due === null) return 'later';
  if (due <= today) return 'today';
  return due <= addDays(today, 7) ? 'week' : 'later';
}

/** Earliest first; what has no day comes last, in the order it was found. */
function byDue(a: TaskView, b: TaskView): number {
  if (a.due === b.due) return 0;
  if (a.due === null) return 1;
  if (b.due === null) return -1;
  return a.due < b.due ? -1 : 1;
}
