/** A time in the panel, half-open: `to` is the first day outside. */
export interface Membership {
  from: string;
  to: string;
}

/** Whether somebody has been in the panel every day from one to the other, both counted. */
export function unbroken(times: readonly Membership[], first: string, last: string): boolean {
  let reached = first;
  for (const { from, to } of [...times].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from <= reached && to > reached) reached = to;
  }
  return reached > last;
}
