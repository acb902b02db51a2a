const FORM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The instant of a date and a clock time in Oslo; null when either is missing or no such day exists. */
export function osloInstant(date: string, time: string): string | null {
  const asUtc = Date.parse(`${date}T${time}:00.000Z`);
  if (Number.isNaN(asUtc)) return null;
  const shown = Date.parse(`${FORM.format(asUtc).replace(' ', 'T')}:00.000Z`);
  // A second look corrects the hours around a change of summer time.
  const guess = asUtc - (shown - asUtc);
  const again = Date.parse(`${FORM.format(guess).replace(' ', 'T')}:00.000Z`);
  return new Date(guess - (again - asUtc)).toISOString();
}

/** 'HH:mm' in Oslo, as a time input wants it. */
export function osloClock(instant: string): string {
  return FORM.format(new Date(instant)).slice(11, 16);
}

/** 'YYYY-MM-DD' in Oslo, as a date input wants it. */
export function osloDay(instant: string): string {
  return FORM.format(new Date(instant)).slice(0, 10);
}
