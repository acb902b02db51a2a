/** A paragraph in the comparison of two texts. */
export interface Change {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/**
 * What changed from one text to the next, paragraph by paragraph in reading order: the longest common
 * sequence stays, the rest is taken out or new. A changed paragraph shows as one taken out and one new.
 */
export function difference(before: readonly string[], after: readonly string[]): Change[] {
  const common = commonLengths(before, after);
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]];
    if (old !== undefined && old === now) {
      changes.push({ kind: 'same', text: old });
      i++;
      j++;
    } else if (
      old !== undefined &&
      (now === undefined || at(common, i + 1, j) >= at(common, i, j + 1))
    ) {
      changes.push({ kind: 'removed', text: old });
      i++;
    } else {
      changes.push({ kind: 'added', text: now ?? '' });
      j++;
    }
  }
  return changes;
}

/** Length of the longest common sequence from each pair of places to the ends. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const best =
        before[i] === after[j]
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
      lengths[i]![j] = best;
    }
  }
  return lengths;
}

function at(lengths: readonly number[][], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
