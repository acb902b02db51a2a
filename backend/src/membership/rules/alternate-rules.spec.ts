import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { defaultInterpretations, withOption } from '../../statutes/interpretations';
import { alternateAfterLimit } from './alternate-after-limit';
import { alternateOrder, callingOrder, type CallableAlternate } from './alternate-order';
import { alternatePromotion } from './alternate-promotion';
import { alternateTerm } from './alternate-term';
import { alternateToAct } from './alternate-to-act';

const data = POLYFON_STATUTES;
const read = defaultInterpretations();

function alternate(personId: string, fieldId: string | null, order: number): CallableAlternate {
  return { personId, fieldId, order, unavailable: false };
}

describe('UP 3.4: alternates', () => {
  const alternates = [
    alternate('third', 'psyk', 3),
    alternate('second', null, 2),
    alternate('first', 'barn', 1),
  ];
  const ids = (found: CallableAlternate[]) => found.map(({ personId }) => personId);

  test('the alternate of the same field is called first, then the order the panel set', () => {
    const called = callingOrder({ absentFieldId: 'psyk', alternates }, read);
    expect(ids(called)).toEqual(['third', 'first', 'second']);
  });

  test('in a flexible seat, or by order only, the order the panel set decides', () => {
    expect(ids(callingOrder({ absentFieldId: null, alternates }, read))).toEqual([
      'first',
      'second',
      'third',
    ]);
    const orderOnly = withOption(read, 'alternate-order', 'order-only');
    const called = callingOrder({ absentFieldId: 'psyk', alternates }, orderOnly);
    expect(ids(called)).toEqual(['first', 'second', 'third']);
  });

  test('when everybody has declined the coordinator asks around', () => {
    const declined = alternates.map((each) => ({ ...each, unavailable: true }));
    const facts = { absentFieldId: null, alternates: declined };
    expect(alternateOrder(facts, data, read)).toEqual({
      rule: 'alternate-order',
      clause: 'UP 3.4',
      force: 'must',
      acts: 'finding',
      ok: false,
      facts: { callable: 0, alternates: 3 },
      remedy: 'coordinator',
    });
    expect(alternateOrder({ absentFieldId: null, alternates }, data, read)).toMatchObject({
      ok: true,
      facts: { callable: 3 },
    });
  });

  test('an alternate acts in a vacant seat by decision only', () => {
    const facts = { seat: 6, vacant: true, byDecision: '8/26' };
    expect(alternatePromotion(facts, data, read)).toEqual({
      rule: 'alternate-promotion',
      clause: 'UP 3.4',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: { seat: 6, vacant: true, byDecision: '8/26', possible: true },
      remedy: null,
    });
    const undecided = alternatePromotion({ ...facts, byDecision: null }, data, read);
    expect(undecided).toMatchObject({ ok: false, remedy: 'decide' });
    const held = alternatePromotion({ ...facts, vacant: false }, data, read);
    expect(held).toMatchObject({ ok: false, remedy: 'substitute' });
    const never = withOption(read, 'alternate-promotion', 'not-possible');
    expect(alternatePromotion(facts, data, never)).toMatchObject({ ok: false, remedy: 'appoint' });
  });
});

describe('UP 3.1: how long an alternate is one', () => {
  test('four years at a time, renewable without limit', () => {
    expect(alternateTerm({ from: '2026-01-01', to: '2030-01-01' }, data, read)).toEqual({
      rule: 'alternate-term',
      clause: 'UP 3.1',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: {
        from: '2026-01-01',
        years: 4,
        endless: false,
        lastDay: '2029-12-31',
        longestLastDay: '2029-12-31',
      },
      remedy: null,
    });
    const long = alternateTerm({ from: '2026-01-01', to: '2030-01-02' }, data, read);
    expect(long).toMatchObject({ ok: false, remedy: 'shorten' });
    const endless = { from: '2026-01-01', to: null };
    expect(alternateTerm(endless, data, read)).toMatchObject({
      ok: false,
      facts: { endless: true, lastDay: null },
    });
    const untilReplaced = withOption(read, 'alternate-term', 'until-replaced');
    expect(alternateTerm(endless, data, untilReplaced).ok).toBe(true);
  });

  test('someone at the limit may be alternate with a reason, or not if the panel reads it so', () => {
    expect(alternateAfterLimit({ atLimit: false }, data, read)).toEqual({
      rule: 'alternate-after-limit',
      clause: 'UP 3.1',
      force: 'should',
      acts: 'warns',
      ok: true,
      facts: { atLimit: false, maxTerms: 3, maxYears: 12 },
      remedy: null,
    });
    const warned = alternateAfterLimit({ atLimit: true }, data, read);
    expect(warned).toMatchObject({ ok: false, acts: 'warns', remedy: 'reason' });
    const not = withOption(read, 'alternate-after-limit', 'not-allowed');
    const refused = alternateAfterLimit({ atLimit: true }, data, not);
    expect(refused).toMatchObject({ ok: false, acts: 'refuses', remedy: 'someoneElse' });
  });

  test('who acts in a vacant seat is an alternate, in one seat, and alone in it', () => {
    const place = { alternate: true, actsElsewhere: false, seatActedIn: false };
    expect(alternateToAct(place, data)).toEqual({
      rule: 'alternate-to-act',
      clause: 'UP 3.4',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: place,
      remedy: null,
    });
    const none = { alternate: false, actsElsewhere: true, seatActedIn: true };
    expect(alternateToAct(none, data)).toMatchObject({ ok: false, remedy: 'alternate' });
    const two = { ...none, alternate: true };
    expect(alternateToAct(two, data)).toMatchObject({ ok: false, remedy: 'oneSeat' });
    const other = { ...two, actsElsewhere: false };
    expect(alternateToAct(other, data)).toMatchObject({ ok: false, remedy: 'endOther' });
  });
});
