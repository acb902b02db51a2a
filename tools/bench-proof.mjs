// How long the composition proof takes for a panel far larger than any: 100 vacant seats, 500 people.
import path from 'node:path';
import { root } from './prepare.mjs';

const BASES = ['own', 'nextOfKin', 'organisation'];
const ROUNDS = 25;

/** Prints median and slowest milliseconds for a panel that can be lawful, and for two that cannot. */
export async function benchProof() {
  const file = path.join(root, 'dist/backend/src/membership/rules/composition-proof.js');
  const { proveComposition } = await import(file);
  const people = Array.from({ length: 500 }, (_, n) => person(n));
  console.log('composition proof, 100 vacant seats');
  print('500 people, lawful', () => proveComposition({ seats: seats(), pool: people }));
  const own = people.map((each) => ({ ...each, bases: ['own'] }));
  print('500 people, one basis', () => proveComposition({ seats: seats(), pool: own }));
  print('nobody at hand', () => proveComposition({ seats: seats(), pool: [] }));
  print('half seated, 50 people', () =>
    proveComposition({ seats: seats(50), pool: people.slice(0, 50) }),
  );
  console.log('');
}

function print(name, prove) {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    prove();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const [middle, slowest] = [times[Math.floor(ROUNDS / 2)], times[ROUNDS - 1]];
  console.log(`  ${name.padEnd(26)} ${middle.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms`);
}

/** Six kinds of fixed seats and one flexible; the last `held` of them are held. */
function seats(held = 0) {
  return Array.from({ length: 100 }, (_, n) => {
    const fixed = n % 10 < 6;
    return {
      number: n + 1,
      fieldId: fixed ? `field ${Math.floor((n % 10) / 2)}` : null,
      requirement: fixed ? (n % 2 === 0 ? 'organisation' : 'experience') : 'any',
      holder: n < 100 - held ? null : { ...person(n), id: `holder ${n}`, basis: BASES[n % 3] },
    };
  });
}

function person(n) {
  const bases = BASES.filter((_, k) => n % 7 === k || n % 5 === k);
  const fieldIds = [0, 1, 2].filter((k) => (n >> k) % 2 === 0).map((k) => `field ${k}`);
  return { id: `person ${n}`, bases: bases.length > 0 ? bases : ['own'], fieldIds };
}
