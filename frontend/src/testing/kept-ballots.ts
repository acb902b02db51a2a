import type { KeptCode } from '../app/ballots/device';

/** What lies on the device, in memory; jsdom has no IndexedDB. */
export class KeptBallots {
  readonly kept = new Map<string, KeptCode[]>();
  readonly seeds = new Map<string, Uint8Array<ArrayBuffer>>();
  /** Ballots of which nothing lies here any more, or only for fourteen days. */
  readonly let = { go: [] as string[], forgotten: [] as string[] };

  async codes(ballotId: string): Promise<KeptCode[]> {
    return this.kept.get(ballotId) ?? [];
  }

  async keepCode(ballotId: string, code: KeptCode): Promise<boolean> {
    const others = (await this.codes(ballotId)).filter((each) => each.code !== code.code);
    this.kept.set(ballotId, [...others, code]);
    return true;
  }

  async seed(ballotId: string): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.seeds.get(ballotId) ?? null;
  }

  async keepSeed(ballotId: string, seed: Uint8Array<ArrayBuffer>): Promise<boolean> {
    this.seeds.set(ballotId, seed);
    return true;
  }

  async letGo(ballotId: string): Promise<void> {
    this.let.go.push(ballotId);
  }

  async forget(ballotId: string): Promise<void> {
    this.let.forgotten.push(ballotId);
  }

  async sweep(): Promise<void> {}
}
