import { finding, type Finding } from '../../kernel/finding';
import { addDays, daysBetween } from '../../membership/rules/period';
import type { Interpretations } from '../../statutes/interpretations';
import type { Deadlines, StatutesData } from '../../statutes/statutes-data';

export type DeadlineKind = 'notice' | 'papers' | 'minutesDraft' | 'objections';

export interface DeadlineFacts {
  meetingOn: string;
  today: string;
  /** The day each was done; null while it is not. */
  doneOn: Readonly<Record<DeadlineKind, string | null>>;
  /** The panel's own days, used when interpretation `deadlines` says so. */
  settings: Deadlines | null;
}

/** Last day for each, counted in calendar days, the day of the meeting left out. */
export function deadlineDays(meetingOn: string, days: Deadlines): Record<DeadlineKind, string> {
  const minutesDraft = addDays(meetingOn, days.minutesDraftDays);
  return {
    notice: addDays(meetingOn, -days.noticeDays),
    papers: addDays(meetingOn, -days.papersDays),
    minutesDraft,
    objections: addDays(minutesDraft, days.objectionDays),
  };
}

/** UP 4.3 (interpretation `deadlines`): late is a warning and never voids a decision. */
export function deadlines(
  facts: DeadlineFacts,
  data: StatutesData,
  interpretations: Interpretations,
): Finding[] {
  const own = interpretations.deadlines === 'settings' ? facts.settings : null;
  const due = deadlineDays(facts.meetingOn, own ?? data.deadlines);
  return (Object.keys(due) as DeadlineKind[]).map((kind) => {
    const by = facts.doneOn[kind] ?? facts.today;
    const daysLate = Math.max(0, daysBetween(due[kind], by));
    return finding(
      'deadlines',
      data.clauseOf.deadlines,
      'should',
      'warns',
      daysLate === 0,
      { kind, dueOn: due[kind], doneOn: facts.doneOn[kind], daysLate },
      'explain',
    );
  });
}
