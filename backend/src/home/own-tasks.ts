import type { Draft, HomeFacts } from './home-facts';

const READING_MINUTES = 5;
const EVALUATING_MINUTES = 1;
const ANSWERING_MINUTES = 2;

/** What one has taken on in meetings: ticked off here, or read where it was given. */
export function ownTasks({ ownTasks: tasks }: Pick<HomeFacts, 'ownTasks'>): Draft[] {
  return tasks.map(({ id, meetingId, caseNumber, text, dueOn, version }) => ({
    kind: 'doTask',
    params: { text, number: caseNumber },
    link: `/moter/${meetingId}/oppfolging`,
    due: dueOn,
    minutes: null,
    tick: { taskId: id, version },
  }));
}

/** Three questions about a meeting one was in. */
export function evaluationTasks({ evaluations }: Pick<HomeFacts, 'evaluations'>): Draft[] {
  return evaluations.map(({ meetingId, number, year, closesOn }) => ({
    kind: 'evaluateMeeting',
    params: { number, year },
    link: `/moter/${meetingId}/evaluering`,
    due: closesOn,
    minutes: EVALUATING_MINUTES,
  }));
}

/** What one is asked to answer between meetings. */
export function writtenTasks({ written }: Pick<HomeFacts, 'written'>): Draft[] {
  return written.map(({ id, caseNumber, closesOn }) => ({
    kind: 'answerWritten',
    params: { number: caseNumber },
    link: `/skriftlig/${id}`,
    due: closesOn,
    minutes: READING_MINUTES,
  }));
}

/** To stand or not, for who has been proposed for an office. */
export function nominationTasks({ nominations }: Pick<HomeFacts, 'nominations'>): Draft[] {
  return nominations.map(({ electionId, office }) => ({
    kind: 'answerNomination',
    params: { office },
    link: `/valg/${electionId}`,
    due: null,
    minutes: ANSWERING_MINUTES,
    group: 'week' as const,
  }));
}
