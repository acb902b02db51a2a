import { addDays } from '../../membership/rules/period';

/** A meeting of the steering group, and which panel meeting gets there in time. */
export interface SteeringMeeting {
  day: string;
  /** Day of the panel meeting since the last one that lies early enough; null when none does. */
  servedOn: string | null;
}

/** For each meeting of the steering group the last panel meeting before it, `leadDays` or more ahead. */
export function steeringServed(
  steeringDays: readonly string[],
  panelDays: readonly string[],
  leadDays: number,
): SteeringMeeting[] {
  const ordered = [...steeringDays].sort();
  return ordered.map((day, at) => {
    const since = ordered[at - 1] ?? '';
    const last = addDays(day, -leadDays);
    const inTime = panelDays.filter((panel) => panel > since && panel <= last).sort();
    return { day, servedOn: inTime.at(-1) ?? null };
  });
}
