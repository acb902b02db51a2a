import type { Choice, EvaluationAnswer } from '../src/meetings/evaluation/evaluation-sums';

const LETTERS: Readonly<Record<string, Choice>> = { y: 'yes', p: 'partly', n: 'no' };

/**
 * What those who answered thought of each meeting: heard, understood, time. By the day of the meeting; after the first
 * two nobody was in the habit yet, and in June too few answered for anything to be shown.
 */
const THOUGHTS: Readonly<Record<string, string>> = {
  '2026-05-06': 'ypn ppn pyp yyp npp ypy ppn',
  '2026-06-17': 'yyp ypp ppy',
  '2026-09-16': 'yyy yyp ypy yyy ppp yyy nyp',
};

/** @param startsAt local time in Oslo, '2026-09-16T12:00' */
export function thoughtsOf(startsAt: string): EvaluationAnswer[] {
  const all = THOUGHTS[startsAt.slice(0, 10)];
  return all === undefined ? [] : all.split(' ').map(answerIn);
}

function answerIn(letters: string): EvaluationAnswer {
  const [heard, understood, time] = [...letters].map((letter) => LETTERS[letter] ?? 'no');
  return { heard: heard ?? 'no', understood: understood ?? 'no', time: time ?? 'no' };
}
