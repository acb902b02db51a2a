/** A stretch of words that is only before, only after, or in both. */
export interface Piece {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** More cells than this are compared as one block, so that a phone never hangs on a rewritten clause. */
const MOST_CELLS = 1_000_000;

/** What differs between two texts, word by word, in reading order: what went stands before what came. */
export function wordDiff(before: string, after: string): Piece[] {
  const one = tokens(before);
  const other = tokens(after);
  let head = 0;
  while (head < one.length && head < other.length && one[head] === other[head]) head++;
  let tail = 0;
  const left = Math.min(one.length, other.length) - head;
  while (tail < left && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  const middle = between(
    one.slice(head, one.length - tail),
    other.slice(head, other.length - tail),
  );
  return joined([
    ...one.slice(0, head).map((text) => ({ kind: 'same' as const, text })),
    ...middle,
    ...one.slice(one.length - tail).map((text) => ({ kind: 'same' as const, text })),
  ]);
}

/** Words with the space after them, so that joined pieces read as the text did. */
function tokens(text: string): string[] {
  return text.match(/\s*\S+\s*?(?=\s|$)|\s+$/g) ?? [];
}

function between(one: readonly string[], other: readonly string[]): Piece[] {
  if (one.length * other.length > MOST_CELLS) {
    return [
      { kind: 'gone', text: one.join('') },
      { kind: 'new', text: other.join('') },
    ];
  }
  return trace(one, other, lengths(one, other));
}

/** Longest common run of words from each pair of places to the end. */
function lengths(one: readonly string[], other: readonly string[]): Uint32Array[] {
  const table = Array.from({ length: one.length + 1 }, () => new Uint32Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const row = table[i]!;
      const below = table[i + 1]!;
      row[j] = one[i] === other[j] ? below[j + 1]! + 1 : Math.max(below[j]!, row[j + 1]!);
    }
  }
  return table;
}

function trace(one: readonly string[], other: readonly string[], table: Uint32Array[]): Piece[] {
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < one.length || j < other.length) {
    const a = one[i];
    const b = other[j];
    if (a !== undefined && a === b) {
      pieces.push({ kind: 'same', text: a });
      i++;
      j++;
    } else if (b === undefined || (a !== undefined && table[i + 1]![j]! >= table[i]![j + 1]!)) {
      pieces.push({ kind: 'gone', text: a ?? '' });
      i++;
    } else {
      pieces.push({ kind: 'new', text: b });
      j++;
    }
  }
  return pieces;
}

function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const { kind, text } of pieces) {
    const last = result.at(-1);
    if (last?.kind === kind) last.text += text;
    else result.push({ kind, text });
  }
  return result.filter(({ text }) => text !== '');
}
