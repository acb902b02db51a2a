import * as fc from 'fast-check';
import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { PROPERTY_RUNS } from '../../../scenarios/property-runs';
import { defaultInterpretations, withOption } from '../../statutes/interpretations';
import { type AnswersCounted, attendanceForecast } from './attendance-forecast';

const DEFAULTS = defaultInterpretations();

function forecast(change: Partial<AnswersCounted>, interpretations = DEFAULTS) {
  const nobody = { seated: 10, members: 10, coming: 0, away: 0, called: 0, asked: 0 };
  return attendanceForecast({ ...nobody, ...change }, POLYFON_STATUTES, interpretations);
}

/** Answers as they can be: nobody answers twice, and no more alternates are called than are needed. */
const counted = fc
  .record({ seated: fc.integer({ min: 1, max: 10 }), coming: fc.nat(10), away: fc.nat(10) })
  .chain(({ seated, coming, away }) =>
    fc
      .record({ called: fc.nat(10), asked: fc.nat(10), acting: fc.nat(2) })
      .map(({ called, asked, acting }): AnswersCounted => {
        const members = seated + acting;
        const come = Math.min(coming, members);
        const gone = Math.min(away, members - come);
        return { seated, members, coming: come, away: gone, called, asked };
      }),
  );

describe('UP 3.4: whether the panel can decide, by the answers to the notice', () => {
  it('is safe when half of the seated have said yes', () => {
    expect(forecast({ coming: 5, away: 1 })).toEqual({
      outlook: 'safe',
      needed: 5,
      expected: 5,
      waiting: 4,
      asked: 0,
    });
  });

  it('is unsure while it hangs on who has not answered', () => {
    expect(forecast({ coming: 4, away: 5 })).toMatchObject({ outlook: 'unsure', waiting: 1 });
  });

  it('lacks a quorum when even those who have not answered would not be enough', () => {
    expect(forecast({ coming: 3, away: 6 })).toMatchObject({ outlook: 'notQuorate', waiting: 1 });
  });

  it('counts an alternate who has said yes for a member who cannot come', () => {
    expect(forecast({ coming: 4, away: 6, called: 1 })).toMatchObject({
      outlook: 'safe',
      expected: 5,
    });
    expect(forecast({ coming: 4, away: 6, asked: 1 })).toMatchObject({
      outlook: 'unsure',
      expected: 4,
    });
  });

  it('counts no more alternates than there are members who cannot come', () => {
    expect(forecast({ coming: 4, away: 0, called: 3 })).toMatchObject({ expected: 4 });
  });

  it('counts no alternate where the interpretation lets none count', () => {
    const never = withOption(DEFAULTS, 'quorum-alternates', 'never');
    expect(forecast({ coming: 4, away: 6, called: 6 }, never)).toMatchObject({
      outlook: 'notQuorate',
      expected: 4,
    });
  });

  it('never gets worse by one more yes, nor better by one more no', () => {
    const rank = { notQuorate: 0, unsure: 1, safe: 2 } as const;
    fc.assert(
      fc.property(counted, (answers) => {
        const now = rank[forecast(answers).outlook];
        const { coming, away, members } = answers;
        if (coming + away >= members) return;
        expect(rank[forecast({ ...answers, coming: coming + 1 }).outlook]).toBeGreaterThanOrEqual(
          now,
        );
        const without = { ...answers, away: away + 1, called: 0, asked: 0 };
        const before = rank[forecast({ ...answers, called: 0, asked: 0 }).outlook];
        expect(rank[forecast(without).outlook]).toBeLessThanOrEqual(before);
      }),
      PROPERTY_RUNS,
    );
  });

  it('is safe exactly when those who said yes are enough, and hopeless exactly when all are not', () => {
    fc.assert(
      fc.property(counted, (answers) => {
        const { outlook, expected, needed, waiting } = forecast(answers);
        expect(outlook === 'safe').toBe(expected >= needed);
        const { coming, away, called, asked } = answers;
        const most = coming + waiting + Math.min(called + asked, away);
        expect(outlook === 'notQuorate').toBe(most < needed);
      }),
      PROPERTY_RUNS,
    );
  });
});
