import type { Appointment } from '../../membership/membership-reader';
import { unbroken } from '../../membership/rules/period';
import type { OfficeTerm } from '../offices-reader';
import type { OfficeLeftView, ServedView } from './farewell.view';

type Served = Pick<Appointment, 'kind' | 'from' | 'to' | 'endReason'>;

/**
 * The first day outside the panel; null for who has a place today or in the days to come, unless its end is on
 * record already, and for who never had one.
 */
export function leftOn(appointments: readonly Served[], today: string): string | null {
  const begun = appointments.filter(({ from, to }) => from < to);
  const last = [...begun].sort((a, b) => (a.to < b.to ? 1 : -1))[0];
  if (!last || last.from > today) return null;
  return last.to <= today || last.endReason !== null ? last.to : null;
}

/** Periods with dates and offices, earliest first; an office ends with its holder's seat (UP 3.3). */
export function servedBy(
  appointments: readonly Served[],
  offices: readonly OfficeTerm[],
  left: string,
): ServedView[] {
  const runs = (['representative', 'alternate'] as const).flatMap((as) =>
    unbroken(appointments.filter(({ kind }) => kind === as)).map((run) => ({ as, ...run })),
  );
  const held = offices
    .filter(({ from }) => from < left)
    .map(({ office, from, to }) => ({ as: office, from, to: to < left ? to : left }));
  return [...runs, ...held].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** Offices that would have gone on. */
export function officesLeftBy(offices: readonly OfficeTerm[], left: string): OfficeLeftView[] {
  return offices
    .filter(({ from, to }) => from < left && to > left)
    .map(({ office, to }) => ({ office, to }));
}
