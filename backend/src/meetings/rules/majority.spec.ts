import * as fc from 'fast-check';
import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { PROPERTY_RUNS } from '../../../scenarios/property-runs';
import { defaultInterpretations, withOption } from '../../statutes/interpretations';
import { type BallotFacts, majority, voteOutcome } from './majority';
import { type ChairChoice, votes } from './votes';

const data = POLYFON_STATUTES;
const read = defaultInterpretations();

function counted(
  inFavour: number,
  against: number,
  blank: number,
  chairChoice: ChairChoice = null,
  more: Partial<BallotFacts> = {},
): BallotFacts {
  const present = inFavour + against + blank;
  return {
    for: inFavour,
    against,
    blank,
    chairChoice,
    method: 'count',
    secret: false,
    present,
    ...more,
  };
}

describe('UP 3.4: ordinary decisions', () => {
  test('vote 4 for, 4 against, 1 blank, chair for: adopted by the chair’s vote, recorded as such', () => {
    expect(majority(counted(4, 4, 1, 'for'), data, read)).toEqual({
      rule: 'majority',
      clause: 'UP 3.4',
      force: 'must',
      acts: 'finding',
      ok: true,
      facts: {
        method: 'count',
        for: 4,
        against: 4,
        blank: 1,
        present: 9,
        secret: false,
        outcome: 'adopted',
        byChairsVote: true,
        cast: 8,
        tied: true,
        split: false,
      },
      remedy: null,
      interpretation: {
        id: 'majority',
        option: 'of-votes-cast',
        otherOption: 'of-those-present',
        otherOk: false,
        otherFacts: {
          method: 'count',
          for: 4,
          against: 4,
          blank: 1,
          present: 9,
          secret: false,
          outcome: 'fallen',
          byChairsVote: false,
          cast: 8,
          tied: true,
          split: false,
        },
      },
    });
  });

  test('vote 0 for, 0 against, 6 blank: falls, no casting vote', () => {
    const said = voteOutcome(counted(0, 0, 6, 'blank'), read);
    expect(said).toEqual({
      outcome: 'fallen',
      byChairsVote: false,
      cast: 0,
      tied: false,
      split: false,
    });
    expect(voteOutcome(counted(0, 0, 6, 'for'), read).outcome).toBe('fallen');
  });

  test('secret vote 4 for, 4 against: falls; the chair’s vote cannot be opened', () => {
    const said = voteOutcome(counted(4, 4, 0, 'for', { secret: true }), read);
    expect(said).toMatchObject({ outcome: 'fallen', byChairsVote: false, tied: true });
  });

  test('a tie falls by the chair’s vote against, and without one when the chair chooses neither', () => {
    expect(voteOutcome(counted(4, 4, 0, 'against'), read)).toMatchObject({
      outcome: 'fallen',
      byChairsVote: true,
    });
    for (const choice of ['blank', 'none', null] as const) {
      expect(voteOutcome(counted(4, 4, 1, choice), read)).toMatchObject({
        outcome: 'fallen',
        byChairsVote: false,
      });
    }
    expect(majority(counted(4, 4, 1, 'none'), data, read)).toMatchObject({
      ok: false,
      remedy: 'newProposal',
    });
  });

  test('the chair’s vote decides nothing unless the votes are tied', () => {
    const won = voteOutcome(counted(5, 4, 0, 'against'), read);
    expect(won).toMatchObject({ outcome: 'adopted', byChairsVote: false, tied: false, cast: 9 });
    expect(voteOutcome(counted(3, 4, 0, 'for'), read).outcome).toBe('fallen');
  });

  test('of a tie both views go out if the panel reads it so', () => {
    const split = withOption(read, 'tie-case', 'split-advice');
    expect(majority(counted(4, 4, 0, 'for'), data, split)).toMatchObject({
      ok: false,
      remedy: 'splitAdvice',
      facts: { split: true, byChairsVote: false },
    });
    expect(voteOutcome(counted(3, 4, 0), split).split).toBe(false);
  });

  test('a majority of those present is another reading', () => {
    const ofPresent = withOption(read, 'majority', 'of-those-present');
    expect(majority(counted(4, 3, 2), data, read)).toMatchObject({
      ok: true,
      interpretation: { id: 'majority', otherOption: 'of-those-present', otherOk: false },
    });
    expect(voteOutcome(counted(5, 2, 2), ofPresent).outcome).toBe('adopted');
    expect(voteOutcome(counted(4, 2, 2), ofPresent).outcome).toBe('fallen');
    expect(voteOutcome(counted(4, 4, 0, 'for'), ofPresent)).toMatchObject({
      outcome: 'fallen',
      byChairsVote: false,
    });
  });

  test('agreement is recorded as such', () => {
    const said = voteOutcome(counted(0, 0, 0, null, { method: 'consensus', present: 7 }), read);
    expect(said).toEqual({
      outcome: 'adopted',
      byChairsVote: false,
      cast: 7,
      tied: false,
      split: false,
    });
  });

  test('a proposal is adopted when more are for than against, and blank votes change nothing', () => {
    const number = fc.nat({ max: 12 });
    const choice = fc.constantFrom<ChairChoice>('for', 'against', 'blank', 'none', null);
    fc.assert(
      fc.property(number, number, number, choice, fc.boolean(), (yes, no, blank, chair, secret) => {
        const said = voteOutcome(counted(yes, no, blank, chair, { secret }), read);
        const without = voteOutcome(counted(yes, no, 0, chair, { secret }), read);
        const tie = yes === no && yes > 0 && !secret && chair === 'for';
        const adopted = yes > no || tie;
        return (
          (said.outcome === 'adopted') === adopted &&
          said.outcome === without.outcome &&
          (!said.byChairsVote || yes === no)
        );
      }),
      PROPERTY_RUNS,
    );
  });
});

describe('UP 3.4: one vote per seat', () => {
  const say = (facts: BallotFacts, present: number) => votes({ ...facts, present }, data);

  test('as many votes as heads in seats, the chair’s among them', () => {
    const facts = { for: 4, against: 3, blank: 1, chairChoice: 'for' as const };
    expect(votes({ ...facts, present: 8 }, data)).toEqual({
      rule: 'votes',
      clause: 'UP 3.4',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: { for: 4, against: 3, blank: 1, given: 8, present: 8, chairChoice: 'for' },
      remedy: null,
    });
  });

  test('more votes than heads are counted again', () => {
    expect(say(counted(4, 3, 1), 7)).toMatchObject({ ok: false, remedy: 'countAgain' });
    expect(say(counted(4, 3, 0), 9).ok).toBe(true);
  });

  test('the chair’s vote is one of those counted', () => {
    const said = say(counted(4, 0, 1, 'against'), 5);
    expect(said).toMatchObject({ ok: false, remedy: 'chairsVote' });
    expect(say(counted(4, 0, 1, 'blank'), 5).ok).toBe(true);
    expect(say(counted(4, 0, 0, 'blank'), 5).ok).toBe(false);
    expect(say(counted(4, 0, 1, 'none'), 5).ok).toBe(true);
    expect(say(counted(4, 0, 1, null), 5).ok).toBe(true);
  });

  test('votes are whole and never negative', () => {
    expect(say(counted(4.5, 0, 0), 5).ok).toBe(false);
    expect(say(counted(4, -1, 0), 5).ok).toBe(false);
    expect(say(counted(0, 0, 0), 0).ok).toBe(true);
  });
});
