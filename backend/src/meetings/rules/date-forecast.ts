import type { Interpretations } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';
import { quorumNeed } from './quorum';

export type DateAnswer = 'yes' | 'ifNeeded' | 'no';

/** Somebody asked about a date; null while they have not answered. */
export interface Asked {
  kind: 'representative' | 'alternate';
  fieldId: string | null;
  answer: DateAnswer | null;
}

export type Outlook = 'safe' | 'likely' | 'unsure' | 'impossible';

export interface DateForecast {
  /** Counted over representatives alone. */
  yes: number;
  ifNeeded: number;
  no: number;
  waiting: number;
  /** Alternates who said yes or if need be, as far as there are absent representatives to replace. */
  alternates: number;
  needed: number;
  /** Heads there are if those who said yes come, and alternates are called for those who cannot. */
  expected: number;
  outlook: Outlook;
  /** Fixed fields of which no representative and no alternate has said yes or if need be. */
  fieldsMissing: readonly string[];
}

/**
 * UP 3.4: whether the panel could decide on a date, by what has been answered. Alternates count only for a
 * representative who said no, and only where the interpretation in force lets them.
 */
export function dateForecast(
  asked: readonly Asked[],
  data: StatutesData,
  interpretations: Interpretations,
): DateForecast {
  const members = asked.filter(({ kind }) => kind === 'representative');
  const count = (answer: DateAnswer | null) =>
    members.filter((one) => one.answer === answer).length;
  const [yes, ifNeeded, no, waiting] = [count('yes'), count('ifNeeded'), count('no'), count(null)];
  const { needed } = quorumNeed({ seated: members.length, recused: 0 }, data, interpretations);
  const called = callable(asked, interpretations);
  const alternates = Math.min(no, called.yes + called.ifNeeded);
  const expected = yes + Math.min(no, called.yes);
  return {
    yes,
    ifNeeded,
    no,
    waiting,
    alternates,
    needed,
    expected,
    outlook: outlook(expected, yes + ifNeeded + alternates, waiting, needed),
    fieldsMissing: data.fields.map(({ id }) => id).filter((id) => !asked.some(comesFor(id))),
  };
}

function callable(
  asked: readonly Asked[],
  interpretations: Interpretations,
): { yes: number; ifNeeded: number } {
  if (interpretations['quorum-alternates'] === 'never') return { yes: 0, ifNeeded: 0 };
  const alternates = asked.filter(({ kind }) => kind === 'alternate');
  const count = (answer: DateAnswer) => alternates.filter((one) => one.answer === answer).length;
  return { yes: count('yes'), ifNeeded: count('ifNeeded') };
}

/** Safe: enough have said yes. Likely: with those who would rather not. Unsure: it hangs on who has not answered. */
function outlook(expected: number, atMost: number, waiting: number, needed: number): Outlook {
  if (expected >= needed) return 'safe';
  if (atMost >= needed) return 'likely';
  return atMost + waiting >= needed ? 'unsure' : 'impossible';
}

function comesFor(field: string): (asked: Asked) => boolean {
  return ({ fieldId, answer }) => fieldId === field && (answer === 'yes' || answer === 'ifNeeded');
}
