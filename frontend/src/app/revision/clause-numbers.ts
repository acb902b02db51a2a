/** Whether a clause is a chapter, '3', and no section, '3.4'. */
export function isChapter(id: string): boolean {
  return !id.includes('.');
}

/** The sections of a chapter; none for a section. */
export function sectionsOf<T extends { id: string }>(id: string, clauses: readonly T[]): T[] {
  return clauses.filter((each) => each.id.startsWith(`${id}.`));
}

/**
 * The next number of a section in a chapter, or of a chapter when none is named. Numbers are never used twice, since
 * old decisions cite them.
 * @param used every number there is and has been
 */
export function nextNumber(chapter: string, used: readonly string[]): string {
  const numbers = used
    .map((id) => id.split('.'))
    .filter(([first]) => chapter === '' || first === chapter)
    .map(([first, second]) => Number(chapter === '' ? first : (second ?? 0)));
  const next = Math.max(0, ...numbers) + 1;
  return chapter === '' ? String(next) : `${chapter}.${next}`;
}
