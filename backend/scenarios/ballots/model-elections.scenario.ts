import { randomUUID } from 'node:crypto';
import * as e from '../../../frontend/src/app/ballots/envelope';
import { count, mix, Tally } from '../../../frontend/src/app/ballots/tally';
import { FixedDice } from './fixed-dice';

/** Ten thousand in `npm run test:long`. */
const ELECTIONS = Number(process.env['MODEL_ELECTIONS'] ?? 20);
/** One pair of tellers counts so many elections: to make keys is not what is tried here. */
const ELECTIONS_PER_KEY = 500;
/** Kept from ballots that are over, for who sends an envelope once more. */
const KEPT = 50;
const OPTIONS = ['blank', 'candidate-a', 'candidate-b', 'candidate-c'];
const TAMPERS = ['altered', 'swapped', 'replayed', 'unknown', 'copied'] as const;

jest.setTimeout(60_000 + ELECTIONS * 200);

type Tamper = (typeof TAMPERS)[number];

interface Tellers {
  outer: e.TellerKey;
  inner: e.TellerKey;
  keys: { inner: string; outer: string };
}

/** What lies in one place, and what the model says of it. */
interface Laid {
  envelope: string;
  content: e.OpenedBallot;
  counts: boolean;
}

/** An election the way it is told, one line at a time: who has voted last is what counts. */
class ModelElection {
  readonly ballotId = randomUUID();
  readonly box = new Map<number, Laid>();
  /** Inner envelopes that the outer teller smuggles in. */
  readonly smuggled: string[] = [];

  constructor(
    private readonly dice: FixedDice,
    private readonly tellers: Tellers,
    private readonly earlier: readonly string[],
  ) {}

  async held(): Promise<Tally & { outerRefused: number }> {
    const { dice } = this;
    const size = 3 + dice.below(7);
    const options = OPTIONS.slice(0, 2 + dice.below(3));
    const places = dice.shuffled(Array.from({ length: size }, (_, at) => at + 1));
    for (const slot of places) {
      if (dice.percent(90)) await this.vote(slot, dice.pick(options));
    }
    for (const slot of places) {
      if (this.box.has(slot) && dice.percent(15)) await this.vote(slot, dice.pick(options));
    }
    if (dice.percent(40)) await this.tamper(dice.pick(TAMPERS));
    return this.counted(options);
  }

  private async vote(slot: number, choice: string): Promise<void> {
    this.box.set(slot, await this.sealed(slot, choice, true));
  }

  private async sealed(slot: number, choice: string, counts: boolean): Promise<Laid> {
    const content = { code: e.controlCode(), choice };
    const at = { ballotId: this.ballotId, slot };
    return { envelope: await e.sealBallot(at, this.tellers.keys, content), content, counts };
  }

  /** Somebody who can write in the database, or the outer teller, tries to make it come out otherwise. */
  private async tamper(how: Tamper): Promise<void> {
    const [slot = 0, other = 0] = this.dice.shuffled([...this.box.keys()]);
    const laid = this.box.get(slot);
    const victim = this.box.get(other);
    if (laid === undefined || victim === undefined) return;
    const refused = { ...laid, counts: false };
    if (how === 'altered') {
      const envelope = bent(laid.envelope, this.dice.below(e.OUTER * 8));
      this.box.set(slot, { ...refused, envelope });
    } else if (how === 'swapped') {
      this.box.set(slot, { ...refused, envelope: victim.envelope });
      this.box.set(other, { ...victim, envelope: laid.envelope, counts: false });
    } else if (how === 'replayed') {
      this.box.set(slot, {
        ...refused,
        envelope: this.dice.pick([...this.earlier, laid.envelope.slice(4)]),
      });
    } else if (how === 'unknown') {
      this.box.set(slot, await this.sealed(slot, 'somebody-else', false));
    } else {
      const place = { ballotId: this.ballotId, slot };
      const half = await e.openOuter(place, this.tellers.outer, laid.envelope);
      this.smuggled.push(half ?? '');
    }
  }

  private async counted(options: readonly string[]) {
    const { ballotId, tellers, box } = this;
    const laid = [...box].map(([slot, { envelope }]) => ({ slot, envelope }));
    const sent = await mix(ballotId, tellers.outer, laid);
    const inner = [...sent.inner, ...this.smuggled];
    return {
      ...(await count(ballotId, tellers.inner, inner, options)),
      outerRefused: sent.refused,
    };
  }

  /** What anybody who has seen every browser would say. */
  said(): { sums: Map<string, number>; codes: string[]; lost: number } {
    const valid = [...this.box.values()].filter(({ counts }) => counts);
    const sums = new Map<string, number>();
    for (const { content } of valid) sums.set(content.choice, (sums.get(content.choice) ?? 0) + 1);
    const codes = valid.map(({ content }) => content.code).sort();
    return { sums, codes, lost: this.box.size - valid.length };
  }
}

/** The same with one bit turned. */
function bent(base64: string, bit: number): string {
  const raw = Buffer.from(base64, 'base64');
  const at = bit >> 3;
  raw[at] = (raw[at] ?? 0) ^ (1 << (bit & 7));
  return raw.toString('base64');
}

async function madeTellers(): Promise<Tellers> {
  const [inner, outer] = await Promise.all([e.tellerKey(), e.tellerKey()]);
  return { inner, outer, keys: { inner: inner.publicKey, outer: outer.publicKey } };
}

describe('Model elections by double envelope', () => {
  it(`tally as the model, ${ELECTIONS} of them`, async () => {
    const dice = new FixedDice(20_260_610);
    const earlier: string[] = [];
    const sums = { elections: 0, votes: 0, refused: 0 };
    let tellers = await madeTellers();
    for (let n = 0; n < ELECTIONS; n += 1) {
      if (n % ELECTIONS_PER_KEY === ELECTIONS_PER_KEY - 1) tellers = await madeTellers();
      const election = new ModelElection(dice, tellers, earlier);
      const { votes, codes, refused, outerRefused } = await election.held();
      const said = election.said();
      for (const { choice, votes: number } of votes) {
        expect([n, choice, number]).toEqual([n, choice, said.sums.get(choice) ?? 0]);
      }
      expect(codes).toEqual(said.codes);
      // One vote for each place at most, and what is refused is told.
      expect(codes.length).toBeLessThanOrEqual(election.box.size);
      expect(refused + outerRefused).toBe(said.lost + election.smuggled.length);
      earlier.push(...[...election.box.values()].map(({ envelope }) => envelope));
      earlier.splice(0, earlier.length - KEPT);
      sums.elections += 1;
      sums.votes += codes.length;
      sums.refused += refused + outerRefused;
    }
    process.stdout.write(
      `${sums.elections} model elections, ${sums.votes} votes counted, ${sums.refused} envelopes refused\n`,
    );
  });
});
