import * as fc from 'fast-check';
import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { PROPERTY_RUNS } from '../../../scenarios/property-runs';
import { defaultInterpretations, withOption } from '../../statutes/interpretations';
import { electionMethod, electionResult, type ElectionRound } from './election-method';
import { electorate } from './electorate';
import { actingHolder, noCandidate } from './no-candidate';
import { tieElection } from './tie-election';

const data = POLYFON_STATUTES;
const read = defaultInterpretations();

function round(votes: Record<string, number>, more: Partial<ElectionRound> = {}): ElectionRound {
  const candidates = Object.entries(votes).map(([candidate, each]) => ({ candidate, votes: each }));
  return { round: 1, candidates, blank: 0, no: 0, ballotAsked: false, ...more };
}

describe('UP 3.3: election of leader and deputy leader', () => {
  test('election, 9 ballots: A 4, B 3, blank 2: A elected in round 1 (4 of 7 cast)', () => {
    expect(electionMethod(round({ B: 3, A: 4 }, { blank: 2 }), data, read)).toEqual({
      rule: 'election-method',
      clause: 'UP 3.3',
      force: 'must',
      acts: 'finding',
      ok: true,
      facts: {
        outcome: 'elected',
        elected: 'A',
        round: 1,
        leading: 4,
        cast: 7,
        between: [],
        blank: 2,
        no: 0,
      },
      remedy: null,
    });
  });

  test('election A 4, B 2, C 2, D 1; then A 4, B 3, C 2: no majority (4 of 9); round 2 between A, B and C; A elected', () => {
    expect(electionMethod(round({ A: 4, B: 2, C: 2, D: 1 }), data, read)).toMatchObject({
      ok: false,
      remedy: 'secondRound',
      facts: { elected: null, leading: 4, cast: 9, between: ['A', 'B', 'C'] },
    });
    const second = electionResult(round({ A: 4, B: 3, C: 2 }, { round: 2 }), read);
    expect(second).toMatchObject({ outcome: 'elected', elected: 'A', between: [] });
  });

  test('exactly half of the votes is no majority', () => {
    const said = electionResult(round({ A: 4, B: 3, C: 1 }), read);
    expect(said).toMatchObject({ outcome: 'secondRound', between: ['A', 'B'] });
  });

  test('a tie in the deciding round is settled by lot between the tied', () => {
    const said = electionResult(round({ C: 1, A: 4, B: 4 }, { round: 2 }), read);
    expect(said).toMatchObject({ outcome: 'tie', elected: null, between: ['A', 'B'] });
    expect(tieElection({ tied: 2, witnesses: 2, newBallotHeld: false }, data, read)).toEqual({
      rule: 'tie-election',
      clause: 'UP 3.3',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: { tied: 2, witnesses: 2, needed: 2, ballotFirst: false },
      remedy: null,
    });
    const alone = tieElection({ tied: 2, witnesses: 1, newBallotHeld: false }, data, read);
    expect(alone).toMatchObject({ ok: false, remedy: 'witnesses' });
  });

  test('a new ballot comes before the lot if the panel reads it so', () => {
    const ballotOnce = withOption(read, 'tie-election', 'new-ballot-once');
    const facts = { tied: 2, witnesses: 2, newBallotHeld: false };
    const first = tieElection(facts, data, ballotOnce);
    expect(first).toMatchObject({ ok: false, remedy: 'newBallot', facts: { ballotFirst: true } });
    expect(tieElection({ ...facts, newBallotHeld: true }, data, ballotOnce).ok).toBe(true);
  });

  test('one candidate is elected by acclamation unless anyone asks for a ballot', () => {
    expect(electionResult(round({ A: 0 }), read)).toMatchObject({
      outcome: 'acclamation',
      elected: 'A',
    });
    const asked = { ballotAsked: true };
    const yes = electionResult(round({ A: 5 }, { ...asked, no: 4 }), read);
    expect(yes).toMatchObject({ outcome: 'elected', elected: 'A' });
    const even = electionResult(round({ A: 4 }, { ...asked, no: 4 }), read);
    expect(even).toMatchObject({ outcome: 'reopened', elected: null });
    const always = withOption(read, 'election-method', 'always-ballot');
    expect(electionResult(round({ A: 0 }), always).outcome).toBe('reopened');
  });

  test('with several candidates acclamation is never an outcome', () => {
    const votes = fc.array(fc.nat({ max: 6 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(votes, fc.integer({ min: 1, max: 2 }), (drawn, at) => {
        const facts = round(Object.fromEntries(drawn.map((each, i) => [`K${i}`, each])), {
          round: at,
        });
        const said = electionResult(facts, read);
        const cast = drawn.reduce((sum, each) => sum + each, 0);
        const top = Math.max(...drawn);
        const leaders = drawn.filter((each) => each === top).length;
        if (said.outcome === 'elected') return leaders === 1 && (at === 2 || top * 2 > cast);
        if (said.outcome === 'tie') return at === 2 && leaders === said.between.length;
        return said.outcome === 'secondRound' && at === 1 && said.between.length >= 2;
      }),
      PROPERTY_RUNS,
    );
  });

  test('when nobody stands somebody acts and the election comes back', () => {
    const none = round({});
    expect(electionResult(none, read)).toEqual({
      outcome: 'noCandidate',
      elected: null,
      between: [],
      cast: 0,
      leading: 0,
    });
    const facts = { candidates: 0, incumbentWilling: true, deputyLeaderWilling: true };
    expect(noCandidate(facts, data)).toEqual({
      rule: 'no-candidate',
      clause: 'UP 3.3',
      force: 'must',
      acts: 'finding',
      ok: false,
      facts: { candidates: 0, acting: 'incumbent' },
      remedy: 'electNext',
    });
    expect(noCandidate({ ...facts, candidates: 1 }, data).ok).toBe(true);
    expect(actingHolder({ incumbentWilling: false, deputyLeaderWilling: true })).toBe(
      'deputyLeader',
    );
    expect(actingHolder({ incumbentWilling: false, deputyLeaderWilling: false })).toBe(
      'longestServing',
    );
  });

  test('representatives present and alternates in a seat vote', () => {
    const facts = { ballots: 9, representatives: 8, alternatesInSeats: 1 };
    expect(electorate(facts, data, read)).toEqual({
      rule: 'electorate',
      clause: 'UP 3.3',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: { ballots: 9, entitled: 9, representatives: 8, alternatesInSeats: 1 },
      remedy: null,
      interpretation: {
        id: 'electorate',
        option: 'with-alternates',
        otherOption: 'representatives-only',
        otherOk: false,
        otherFacts: { ballots: 9, entitled: 8, representatives: 8, alternatesInSeats: 1 },
      },
    });
    const over = electorate({ ...facts, ballots: 10 }, data, read);
    expect(over).toMatchObject({ ok: false, remedy: 'countAgain' });
  });
});
