/** How well one way of guessing did over many elections. */
export interface LinkRate {
  strategy: string;
  guesses: number;
  hits: number;
  /** Hits of somebody who guesses blindly. */
  expected: number;
  /** How often a blind guesser does as well or better. */
  p: number;
}

type Sums = Pick<LinkRate, 'guesses' | 'hits' | 'expected'>;

/**
 * Counts how often the voter and the ballot at the same place of two orders belong together. Of n voters each with a
 * ballot of their own a blind guesser hits one in an election, whatever n is, and the number of hits spreads as rare
 * events do (Poisson). Where several ballots look alike it spreads less: there the p that is told is too large.
 */
export class LinkRates {
  private readonly sums = new Map<string, Sums>();

  /** @param fits whether the voter at one place and the ballot at another belong together; square */
  add(strategy: string, fits: readonly (readonly boolean[])[]): void {
    const n = fits.length;
    const before = this.sums.get(strategy) ?? { guesses: 0, hits: 0, expected: 0 };
    this.sums.set(strategy, {
      guesses: before.guesses + n,
      hits: before.hits + fits.filter((row, at) => row[at]).length,
      expected: before.expected + fits.flat().filter(Boolean).length / n,
    });
  }

  /** The best guesser first. */
  told(): LinkRate[] {
    const rates = [...this.sums].map(([strategy, sums]) => {
      return { strategy, ...sums, p: asManyOrMore(sums.hits, sums.expected) };
    });
    return rates.sort((a, b) => a.p - b.p);
  }
}

/** How often rare events that are so many on average are as many as this, or more. */
function asManyOrMore(hits: number, expected: number): number {
  let fewer = 0;
  // By its logarithm: e to the minus of a thousand is nothing to a machine.
  let log = -expected;
  for (let n = 0; n < hits; n += 1) {
    fewer += Math.exp(log);
    log += Math.log(expected / (n + 1));
  }
  return Math.max(0, 1 - fewer);
}
