import { badInput } from '../../kernel/problem';

/** '2027-02-30' has the form of a day and is none. @throws 400 */
export function requireDays(field: string, days: readonly string[]): void {
  if (days.every(exists)) return;
  throw badInput([{ field, constraint: 'date' }]);
}

function exists(day: string): boolean {
  const parsed = Date.parse(day);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(day);
}
