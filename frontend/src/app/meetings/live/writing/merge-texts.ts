/** A stretch of the first text, and what somebody put in its place; empty stretch: put in before it. */
interface Change {
  from: number;
  to: number;
  with: readonly string[];
}

/**
 * Two changes of one text as one text: what each wrote and took out, sentence by sentence and line by line.
 * @returns null when both changed the same sentence, so that somebody must choose
 */
export function mergeTexts(base: string, mine: string, theirs: string): string | null {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const first = units(base);
  const ours = changesOf(first, units(mine));
  const others = changesOf(first, units(theirs));
  if (ours.some((a) => others.some((b) => clash(a, b)))) return null;
  const own = ours.filter((a) => !others.some((b) => same(a, b)));
  // Both put something in at the same place: what the server has stands first.
  const all = [...others, ...own].sort((a, b) => a.from - b.from || a.to - b.to);
  return joined(applied(first, all));
}

/** Sentences and line breaks. */
function units(text: string): string[] {
  return (text.match(/\n|[^\n.!?]+[.!?]*|[.!?]+/g) ?? [])
    .map((unit) => (unit === '\n' ? unit : unit.trim()))
    .filter((unit) => unit !== '');
}

function joined(parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    const glued = text === '' || text.endsWith('\n') || part === '\n';
    return text + (glued ? '' : ' ') + part;
  }, '');
}

function applied(first: readonly string[], changes: readonly Change[]): string[] {
  const result: string[] = [];
  let at = 0;
  for (const change of changes) {
    result.push(...first.slice(at, change.from), ...change.with);
    at = change.to;
  }
  return [...result, ...first.slice(at)];
}

function same(a: Change, b: Change): boolean {
  return a.from === b.from && a.to === b.to && a.with.join('\u0000') === b.with.join('\u0000');
}

/** Both touched the same sentence, or one put something into what the other replaced. */
function clash(a: Change, b: Change): boolean {
  if (same(a, b)) return false;
  const puts = (change: Change) => change.from === change.to;
  if (puts(a) && puts(b)) return false;
  if (puts(a)) return b.from < a.from && a.from < b.to;
  if (puts(b)) return a.from < b.from && b.from < a.to;
  return a.from < b.to && b.from < a.to;
}

/** What must be done to one list of units to get the other, by their longest common part. */
function changesOf(before: readonly string[], after: readonly string[]): Change[] {
  const length = lengths(before, after);
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  const changes: Change[] = [];
  let open: { from: number; to: number; with: string[] } | null = null;
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      if (open) changes.push(open);
      open = null;
      i += 1;
      j += 1;
      continue;
    }
    open ??= { from: i, to: i, with: [] };
    if (j >= after.length || (i < before.length && at(i + 1, j) >= at(i, j + 1))) {
      i += 1;
      open.to = i;
    } else {
      open.with.push(after[j] ?? '');
      j += 1;
    }
  }
  return open ? [...changes, open] : changes;
}

/** Length of the longest common part of what is left of both lists from each place on. */
function lengths(before: readonly string[], after: readonly string[]): number[][] {
  const table = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = table[i] ?? [];
      row[j] =
        before[i] === after[j]
          ? (table[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}
