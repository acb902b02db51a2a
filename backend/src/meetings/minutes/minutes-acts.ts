import { HeldInCase, namedInElection } from '../../elections/held-elections-reader';
import { nameOf } from '../attendance/panel-on-day';
import type { LiveMeeting } from '../live/live-meeting';
import type { QuestionRow } from '../recusal/question-rows';
import type { MinutedTask } from '../tasks/minuted-tasks';
import type { MinutesItemView, MinutesQuestionView, MinutesView } from './minutes.view';

/** What the meeting did beside writing and deciding. */
export interface Acts {
  questions: readonly QuestionRow[];
  tasks: readonly MinutedTask[];
  /** Elections in the meeting's cases. */
  elections: readonly HeldInCase[];
}

/** Everyone these name. */
export function namedIn({ acts }: LiveMeeting, { questions, tasks, elections }: Acts): string[] {
  return [
    ...acts.handovers.map(({ person_id }) => person_id),
    ...questions.map(({ person_id }) => person_id),
    ...tasks.map(({ ownerId }) => ownerId),
    ...elections.flatMap(namedInElection),
  ];
}

/** Pauses that are over, earliest first. */
export function pausesIn({ acts }: LiveMeeting): MinutesView['pauses'] {
  return acts.pauses.flatMap(({ started_at, ended_at }) =>
    ended_at === null ? [] : [{ from: started_at, to: ended_at }],
  );
}

/** Who was given the chair and when, earliest first. */
export function handoversIn({ acts, panel }: LiveMeeting): MinutesView['handovers'] {
  return acts.handovers.map(({ person_id, started_at, ended_at, kind }) => ({
    to: nameOf(panel, person_id),
    from: started_at,
    until: ended_at,
    picked: kind === 'panel',
  }));
}

/** What was answered and given in one case; a question that was taken back was never asked. */
export function actsIn(
  { panel }: LiveMeeting,
  itemId: string,
  { questions, tasks }: Acts,
): Pick<MinutesItemView, 'questions' | 'tasks'> {
  return {
    questions: questions
      .filter(({ item_id }) => item_id === itemId)
      .flatMap((row) => questionView(row, nameOf(panel, row.person_id))),
    tasks: tasks
      .filter((task) => task.itemId === itemId)
      .map(({ text, ownerId, dueOn }) => ({ text, owner: nameOf(panel, ownerId), dueOn })),
  };
}

function questionView(row: QuestionRow, name: string): MinutesQuestionView[] {
  const { answer, ground, method, frozen } = row;
  if (answer === null || answer === 'withdrawn' || method === null || frozen === null) return [];
  const { voterIds, allTakePart } = frozen;
  const votes = { for: row.votes_for ?? 0, against: row.votes_against ?? 0 };
  return [{ name, answer, ground, method, ...votes, voters: voterIds.length, allTakePart }];
}
