import * as e from '../../../frontend/src/app/ballots/envelope';
import { count, mix } from '../../../frontend/src/app/ballots/tally';

const ballotId = '01890a5d-ac96-774b-bcce-b302099a8057';
const another = '01890a5d-ac96-774b-bcce-b302099a8058';
const OPTIONS = ['yes', 'no', 'blank'];

interface Tellers {
  inner: e.TellerKey;
  outer: e.TellerKey;
  keys: { inner: string; outer: string };
}

async function tellers(): Promise<Tellers> {
  const [inner, outer] = await Promise.all([e.tellerKey(), e.tellerKey()]);
  return { inner, outer, keys: { inner: inner.publicKey, outer: outer.publicKey } };
}

function bytesOf(base64: string): Buffer {
  return Buffer.from(base64, 'base64');
}

/** The same with one bit turned. */
function altered(base64: string, at: number): string {
  const raw = bytesOf(base64);
  raw[at] = (raw[at] ?? 0) ^ 1;
  return raw.toString('base64');
}

describe('A double envelope', () => {
  let two: Tellers;
  const vote = (slot: number, choice = 'yes', code = e.controlCode(), id = ballotId) =>
    e.sealBallot({ ballotId: id, slot }, two.keys, { code, choice });
  const openBoth = async (slot: number, sealed: string) => {
    const half = await e.openOuter({ ballotId, slot }, two.outer, sealed);
    return half && e.openInner(ballotId, two.inner, half);
  };
  beforeAll(async () => {
    two = await tellers();
  });

  it('is opened by both tellers one after the other, and by them only', async () => {
    const code = e.controlCode();
    const sealed = await vote(4, 'yes', code);
    const half = (await e.openOuter({ ballotId, slot: 4 }, two.outer, sealed)) ?? '';
    expect(await e.openInner(ballotId, two.inner, half)).toEqual({ code, choice: 'yes' });
    expect(await e.openOuter({ ballotId, slot: 4 }, two.inner, sealed)).toBeNull();
    expect(await e.openInner(ballotId, two.outer, half)).toBeNull();
    const stranger = await e.tellerKey();
    expect(await e.openOuter({ ballotId, slot: 4 }, stranger, sealed)).toBeNull();
    expect(await e.openInner(ballotId, stranger, half)).toBeNull();
  });

  it('opens with a key that was made again from the recovery code', async () => {
    const code = e.controlCode();
    const half = await e.openOuter({ ballotId, slot: 4 }, two.outer, await vote(4, 'no', code));
    const again = await e.tellerKey(two.inner.seed);
    expect(again.publicKey).toBe(two.inner.publicKey);
    expect(await e.openInner(ballotId, again, half ?? '')).toEqual({ code, choice: 'no' });
    await expect(e.tellerKey(new Uint8Array(15))).rejects.toThrow(RangeError);
  });

  it('does not open in another place, nor in another ballot', async () => {
    const sealed = await Promise.all([1, 2, 3, 4, 5].map((slot) => vote(slot)));
    for (const [at, envelope] of sealed.entries()) {
      for (const slot of [1, 2, 3, 4, 5, 11]) {
        const opened = await e.openOuter({ ballotId, slot }, two.outer, envelope);
        expect(opened === null).toBe(slot !== at + 1);
      }
      const place = { ballotId: another, slot: at + 1 };
      expect(await e.openOuter(place, two.outer, envelope)).toBeNull();
    }
    const half = await e.openOuter({ ballotId, slot: 1 }, two.outer, sealed[0] ?? '');
    expect(await e.openInner(another, two.inner, half ?? '')).toBeNull();
  });

  it('does not open when any byte of it was altered, or it was cut, or written otherwise', async () => {
    const sealed = await vote(1);
    for (let at = 0; at < e.OUTER; at += 1) {
      const bent = altered(sealed, at);
      expect(await e.openOuter({ ballotId, slot: 1 }, two.outer, bent)).toBeNull();
    }
    const half = (await e.openOuter({ ballotId, slot: 1 }, two.outer, sealed)) ?? '';
    for (let at = 0; at < e.INNER; at += 1) {
      expect(await e.openInner(ballotId, two.inner, altered(half, at))).toBeNull();
    }
    for (const other of ['', sealed.slice(4), `${sealed}AAAA`, ` ${sealed}`, `${sealed}\n`, '%']) {
      expect(await e.openOuter({ ballotId, slot: 1 }, two.outer, other)).toBeNull();
    }
  });

  it('is 258 bytes whatever the choice, and never the same twice', async () => {
    const choices = ['a', 'yes', another, 'å'.repeat(39), 'x'.repeat(79)];
    const code = e.controlCode();
    const sealed = await Promise.all(choices.map((choice) => vote(7, choice, code)));
    expect(sealed.map((each) => bytesOf(each).length)).toEqual(choices.map(() => 258));
    for (const [at, each] of sealed.entries()) {
      expect(await openBoth(7, each)).toEqual({ code, choice: choices[at] });
    }
    const twice = await Promise.all([vote(7, 'yes', code), vote(7, 'yes', code)]);
    expect(twice[0]).not.toBe(twice[1]);
    const halves = await Promise.all(
      twice.map((each) => e.openOuter({ ballotId, slot: 7 }, two.outer, each)),
    );
    expect(halves[0]).not.toBe(halves[1]);
    expect(bytesOf(halves[0] ?? '')).toHaveLength(177);
  });

  it('is not made for a choice or a code that does not fit, nor for what is no key', async () => {
    for (const choice of ['', 'x'.repeat(80), 'å'.repeat(40)]) {
      await expect(vote(1, choice)).rejects.toThrow(RangeError);
    }
    for (const code of ['', 'A'.repeat(32), 'a'.repeat(31), 'g'.repeat(32)]) {
      await expect(vote(1, 'yes', code)).rejects.toThrow(RangeError);
    }
    const keys = { ...two.keys, outer: altered(two.keys.outer, 20) };
    const content = { code: e.controlCode(), choice: 'yes' };
    await expect(e.sealBallot({ ballotId, slot: 1 }, keys, content)).rejects.toThrow();
  });

  it('has control codes of 128 random bits', () => {
    const codes = Array.from({ length: 1_000 }, () => e.controlCode());
    expect(new Set(codes).size).toBe(1_000);
    expect(codes.every((code) => /^[0-9a-f]{32}$/.test(code))).toBe(true);
  });
});

describe('The fingerprint', () => {
  it('is the same in whatever order the options stand, and another when anything else differs', async () => {
    const { keys } = await tellers();
    const said = await e.fingerprint(ballotId, keys, OPTIONS);
    expect(said).toMatch(/^[0-9a-f]{64}$/);
    expect(await e.fingerprint(ballotId, keys, [...OPTIONS].reverse())).toBe(said);
    const swapped = { inner: keys.outer, outer: keys.inner };
    const others = await Promise.all([
      e.fingerprint(another, keys, OPTIONS),
      e.fingerprint(ballotId, swapped, OPTIONS),
      e.fingerprint(ballotId, { ...keys, inner: altered(keys.inner, 9) }, OPTIONS),
      e.fingerprint(ballotId, keys, ['yes', 'no']),
    ]);
    expect(new Set([said, ...others]).size).toBe(5);
  });
});

describe('Mixing', () => {
  it('gives each order of four equally often', () => {
    const orders = new Map<string, number>();
    const rounds = 24_000;
    for (let round = 0; round < rounds; round += 1) {
      const order = e.mixed(['a', 'b', 'c', 'd']).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect(orders.size).toBe(24);
    // Chi-square with 23 degrees of freedom: above 70 comes once in a million fair runs.
    const expected = rounds / 24;
    const chi = [...orders.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    expect(chi).toBeLessThan(70);
  });

  it('loses nothing and leaves the list it was given alone', () => {
    const list = Array.from({ length: 100 }, (_, at) => at);
    const result = e.mixed(list);
    expect(result).not.toEqual(list);
    expect([...result].sort((a, b) => a - b)).toEqual(list);
    expect(e.mixed([])).toEqual([]);
  });
});

describe('The count in the tellers’ browsers', () => {
  it('finds every vote and refuses what was swapped, replayed, altered or is no option', async () => {
    const { inner, outer, keys } = await tellers();
    const codes = Array.from({ length: 9 }, () => e.controlCode());
    const said = ['yes', 'yes', 'no', 'blank', 'yes', 'no', 'yes', 'maybe', 'yes'];
    const envelopes = await Promise.all(
      said.map(async (choice, at) => {
        const content = { code: codes[at] ?? '', choice };
        return {
          slot: at + 1,
          envelope: await e.sealBallot({ ballotId, slot: at + 1 }, keys, content),
        };
      }),
    );
    // Somebody's envelope lies in the place of another, and one was altered.
    const tampered = envelopes.map(({ slot, envelope }) => {
      if (slot === 5) return { slot, envelope: envelopes[0]?.envelope ?? '' };
      return { slot, envelope: slot === 6 ? altered(envelope, 100) : envelope };
    });
    const sent = await mix(ballotId, outer, tampered);
    expect(sent.refused).toBe(2);
    expect(sent.inner).toHaveLength(7);
    // The outer teller copies a vote to see what it adds to the sums.
    const copied = [...sent.inner, sent.inner[0] ?? '', 'A'.repeat(236)];
    const tally = await count(ballotId, inner, copied, OPTIONS);
    expect(tally.votes).toEqual([
      { choice: 'yes', votes: 4 },
      { choice: 'no', votes: 1 },
      { choice: 'blank', votes: 1 },
    ]);
    expect(tally.refused).toBe(3);
    expect(tally.codes).toEqual([0, 1, 2, 3, 6, 8].map((at) => codes[at]).sort());
    expect(await count(ballotId, outer, sent.inner, OPTIONS)).toMatchObject({
      refused: 7,
      codes: [],
    });
  });
});
