/** What says who somebody is. */
const WHO = /^(personId|name|byName|byPersonId|substitutesFor|alternate|forName)$/;
/** What must not stand beside it: seat, field and basis tell of health, one's own or a relative's. */
const WHAT = /^(seat|seatId|seatNumber|field|fieldId|otherField|basis|requirement|organisation)$/;

/** Where an answer puts seat, field or basis beside a name: paths, none when it is as it must be. */
export function tellsTooMuch(answer: unknown, path = ''): string[] {
  if (answer === null || typeof answer !== 'object') return [];
  const entries = Object.entries(answer);
  const names = entries.some(([key, value]) => WHO.test(key) && isTold(value));
  const here = names
    ? entries
        .filter(([key, value]) => WHAT.test(key) && isTold(value))
        .map(([key]) => `${path}.${key}`)
    : [];
  return [...here, ...entries.flatMap(([key, value]) => tellsTooMuch(value, `${path}.${key}`))];
}

function isTold(value: unknown): boolean {
  return value !== null && value !== undefined && typeof value !== 'object';
}
