/** The plan's clauses in a label: 'UP 2.2, 4.1; HP III-2' → ['2.2', '4.1']. Other documents are left out. */
export function clauseIds(label: string): string[] {
  return label
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith('UP '))
    .flatMap((part) =>
      part
        .slice(3)
        .split(',')
        .map((id) => id.trim()),
    );
}
