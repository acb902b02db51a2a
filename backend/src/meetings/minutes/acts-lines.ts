import { osloTime } from '../../kernel/oslo';
import { MINUTES_ACTS_WORDS } from '../../texts/minutes-acts-words';
import { MINUTES_WORDS } from '../../texts/minutes-words';
import type { MinutesItemView, MinutesView } from './minutes.view';

/** 'Jonas Eide kl. 18.40–19.10', or null when nobody was given the chair. */
export function handoverLine(view: MinutesView): string | null {
  const acts = MINUTES_ACTS_WORDS[view.language];
  const { between } = MINUTES_WORDS[view.language];
  const said = view.handovers.map(({ to, from, until, picked }) => {
    const [begun, ended] = [osloTime(from), until && osloTime(until)];
    return acts.handover(to, ended ? between(begun, ended) : acts.since(begun), picked);
  });
  return said.length > 0 ? said.join('; ') : null;
}

/** What came of an election; who is recused, and what the panel answered about it, in public only how many. */
export function notesOn(
  { recused, recusedCount, questions, elections }: MinutesItemView,
  language: MinutesView['language'],
): string[] {
  const { labels } = MINUTES_WORDS[language];
  const acts = MINUTES_ACTS_WORDS[language];
  const answers = questions.map(
    ({ name, answer, ground, method, voters, allTakePart, ...votes }) => {
      const counted = method === 'count' ? votes : null;
      const said = acts.answer({
        name,
        yes: answer === 'yes',
        votes: counted,
        voters,
        allTakePart,
      });
      return ground === null ? said : `${said} ${acts.ground[ground]}`;
    },
  );
  const notes = [...elections.map(({ text }) => text), ...answers];
  if (recused.length > 0) return [...notes, `${labels.recused}: ${recused.join(', ')}.`];
  return recusedCount > 0 ? [...notes, acts.recusedCount(recusedCount)] : notes;
}

/** What people took on in a case; null when nobody did. */
export function tasksOf(
  { tasks }: MinutesItemView,
  language: MinutesView['language'],
): { heading: string; lines: string[] } | null {
  if (tasks.length === 0) return null;
  const acts = MINUTES_ACTS_WORDS[language];
  const { date } = MINUTES_WORDS[language];
  const lines = tasks.map(({ text, owner, dueOn }) =>
    acts.task(/[.!?]$/u.test(text) ? text : `${text}.`, owner, date(dueOn)),
  );
  return { heading: acts.tasks, lines };
}
