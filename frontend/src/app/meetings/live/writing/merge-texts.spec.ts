import fc from 'fast-check';
import { mergeTexts } from './merge-texts';

const BASE = 'Klyngeleder orienterte. Rolf spurte om rollen. Saken tas opp igjen.';

/** Sentences that are told apart, in any number and order. */
const sentence = fc.integer({ min: 0, max: 9 }).map((n) => `Setning ${n}.`);
const text = fc.array(sentence, { maxLength: 6 }).map((all) => all.join(' '));

function counted(of: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const each of of.match(/\S[^.\n]*\./g) ?? []) found.set(each, (found.get(each) ?? 0) + 1);
  return found;
}

describe('Two changes of the same paragraph', () => {
  test('are both kept when they are in different sentences', () => {
    const mine = BASE.replace('Rolf spurte', 'Rolf Sæbø spurte');
    const theirs = BASE.replace('tas opp igjen', 'tas opp igjen i januar');
    expect(mergeTexts(BASE, mine, theirs)).toBe(
      'Klyngeleder orienterte. Rolf Sæbø spurte om rollen. Saken tas opp igjen i januar.',
    );
  });

  test('are both kept when each put a sentence at the end, that of the server first', () => {
    expect(mergeTexts('En.', 'En. Min.', 'En. Din.')).toBe('En. Din. Min.');
  });

  test('are both kept when they are in different lines', () => {
    expect(mergeTexts('a\nb\nc', 'A\nb\nc', 'a\nb\nC')).toBe('A\nb\nC');
  });

  test('are put before a person when they are in the same sentence', () => {
    expect(mergeTexts('En ting.', 'En stor ting.', 'En liten ting.')).toBeNull();
  });

  test('are put before a person when one took out what the other changed', () => {
    expect(mergeTexts('En. To. Tre.', 'En. Tre.', 'En. To til. Tre.')).toBeNull();
  });

  test('are one when both did the same', () => {
    expect(mergeTexts('En. To.', 'En. To, tre.', 'En. To, tre.')).toBe('En. To, tre.');
  });

  test('are the one change when only one has changed anything', () => {
    fc.assert(
      fc.property(text, text, (base, other) => {
        expect(mergeTexts(base, other, base)).toBe(other);
        expect(mergeTexts(base, base, other)).toBe(other);
        expect(mergeTexts(base, other, other)).toBe(other);
      }),
    );
  });

  test('never lose a sentence that one of them wrote', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const merged = mergeTexts(base, mine, theirs);
        if (merged === null) return;
        const [before, after] = [counted(base), counted(merged)];
        for (const wording of [mine, theirs]) {
          for (const [each, times] of counted(wording)) {
            // Written by this one: more often than before.
            if (times > (before.get(each) ?? 0)) expect(after.has(each)).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('never bring in a sentence that nobody wrote', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const merged = mergeTexts(base, mine, theirs);
        if (merged === null) return;
        const known = new Set([base, mine, theirs].flatMap((one) => [...counted(one).keys()]));
        expect([...counted(merged).keys()].filter((each) => !known.has(each))).toEqual([]);
      }),
    );
  });
});
