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

/** Proposed revisions one may say what one thinks of. Answering that one does not support it answers it too. */
export function revisionTasks({ ruleChanges }: Pick<HomeFacts, 'ruleChanges'>): Draft[] {
  return ruleChanges.map(({ id, title }) => ({
    kind: 'answerRuleChange',
    params: { title },
    link: `/regler/revisjon/${id}`,
    due: null,
    minutes: READING_MINUTES,
    group: 'week' as const,
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

const BALLOT_TASKS = {
  key: 'makeBallotKey',
  open: 'openBallot',
  cast: 'castBallot',
  close: 'closeBallot',
  mix: 'mixBallot',
  count: 'countBallot',
  confirm: 'confirmBallot',
} as const;

/** To vote in secret, or to tell. That one may vote is said until it is closed: one may vote again. */
export function ballotTasks({ ballots }: Pick<HomeFacts, 'ballots'>): Draft[] {
  return ballots.map(({ id, title, act }) => ({
    kind: BALLOT_TASKS[act],
    params: { title },
    link: `/stemming/${id}`,
    due: null,
    minutes: null,
    group: 'today' as const,
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
