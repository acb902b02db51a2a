import type { Interpretations } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';
import { quorumNeed } from './quorum';

export interface AnswersCounted {
  /** Representatives seated on the day. */
  seated: number;
  /** Those who are to answer: the seated, and alternates who act in a vacant seat. */
  members: number;
  /** Of them: will come, in the room or from afar. */
  coming: number;
  /** Of them: cannot. */
  away: number;
  /** Alternates who have said yes to sit for one of those who cannot. */
  called: number;
  /** Alternates who are asked and have not answered. */
  asked: number;
}

export type AttendanceOutlook = 'safe' | 'unsure' | 'notQuorate';

export interface AttendanceForecast {
  outlook: AttendanceOutlook;
  needed: number;
  /** Heads there are if those who said yes come. */
  expected: number;
  /** Representatives who have not answered. */
  waiting: number;
  asked: number;
}

/**
 * UP 3.4: whether the panel can decide, by the answers to the notice. Safe: enough have said yes. Unsure: it hangs on
 * who has not answered. Alternates count only for a representative who cannot come, where the interpretation lets them.
 */
export function attendanceForecast(
  { seated, members, coming, away, called, asked }: AnswersCounted,
  data: StatutesData,
  interpretations: Interpretations,
): AttendanceForecast {
  const { needed } = quorumNeed({ seated, recused: 0 }, data, interpretations);
  const counts = interpretations['quorum-alternates'] !== 'never';
  const sits = counts ? Math.min(called, away) : 0;
  const maySit = counts ? Math.min(asked, away - sits) : 0;
  const waiting = Math.max(0, members - coming - away);
  const expected = coming + sits;
  return {
    outlook: outlookOf(expected, expected + maySit + waiting, needed),
    needed,
    expected,
    waiting,
    asked,
  };
}

function outlookOf(expected: number, atMost: number, needed: number): AttendanceOutlook {
  if (expected >= needed) return 'safe';
  return atMost >= needed ? 'unsure' : 'notQuorate';
}
