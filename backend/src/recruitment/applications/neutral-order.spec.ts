import { neutralOrder } from './neutral-order';

const SENT = ['anna', 'bo', 'cato', 'dina', 'even', 'frida', 'geir', 'hanne'].map((id) => ({ id }));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('The neutral order of applicants', () => {
  it('is the same every time for one campaign, whatever order they are read in', () => {
    const once = ids(neutralOrder(SENT, 'key of the campaign'));
    expect(ids(neutralOrder([...SENT].reverse(), 'key of the campaign'))).toEqual(once);
    expect([...once].sort()).toEqual(ids(SENT));
  });

  it('is another one in another campaign, and not the order of sending', () => {
    const orders = new Set(
      Array.from({ length: 20 }, (_, n) => ids(neutralOrder(SENT, `key ${n}`)).join()),
    );
    expect(orders.size).toBe(20);
    expect(orders.has(ids(SENT).join())).toBe(false);
  });

  it('gives everyone the first place about as often', () => {
    const first = new Map<string, number>();
    for (let n = 0; n < 2000; n++) {
      const id = neutralOrder(SENT, `campaign ${n}`)[0]?.id ?? '';
      first.set(id, (first.get(id) ?? 0) + 1);
    }
    // 250 each is even; a fair draw leaves this range less than once in ten thousand runs, and the keys are fixed.
    for (const { id } of SENT) expect(Math.abs((first.get(id) ?? 0) - 250)).toBeLessThan(75);
  });
});
