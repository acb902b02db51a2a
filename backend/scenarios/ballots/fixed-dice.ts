/** Dice that fall the same way in every run: who votes what, in which order and who tampers. Keys are always random. */
export class FixedDice {
  constructor(private state: number) {}

  /** From 0 to `most` - 1. */
  below(most: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * most);
  }

  /** True so many times of a hundred. */
  percent(often: number): boolean {
    return this.below(100) < often;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T;
  }

  /** The same in another order. */
  shuffled<T>(from: readonly T[]): T[] {
    const result = [...from];
    for (let last = result.length - 1; last > 0; last -= 1) {
      const at = this.below(last + 1);
      [result[last], result[at]] = [result[at] as T, result[last] as T];
    }
    return result;
  }
}
