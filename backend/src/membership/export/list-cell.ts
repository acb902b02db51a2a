/** One cell of a list that is written: a text, or a day that a spreadsheet may count with. */
export type ListCell = { text: string } | { day: string };

/** A worksheet of a list: its headings first. */
export interface ListSheet {
  name: string;
  headings: readonly string[];
  rows: readonly (readonly ListCell[])[];
}

/** A spreadsheet would take this text for a formula, and run it. */
export function looksLikeFormula(text: string): boolean {
  return /^\s*[=+\-@\t\r]/.test(text) || /^[\t\r]/.test(text);
}

/** '2025-06-02' → '02.06.2025' */
export function norwegianDay(day: string): string {
  return day.split('-').reverse().join('.');
}
