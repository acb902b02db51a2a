import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { yearlyPlan } from './yearly-plan';

const data = POLYFON_STATUTES;

describe('UP 1: a plan and a wheel for each year', () => {
  test('a year with both is planned', () => {
    expect(yearlyPlan({ year: 2027, actionPlan: true, annualWheel: true }, data)).toEqual({
      rule: 'yearly-plan',
      clause: 'UP 1',
      force: 'must',
      acts: 'warns',
      ok: true,
      facts: { year: 2027, actionPlan: true, annualWheel: true },
      remedy: null,
    });
  });

  test('the plan comes before the wheel', () => {
    const neither = yearlyPlan({ year: 2027, actionPlan: false, annualWheel: true }, data);
    expect(neither).toMatchObject({ ok: false, remedy: 'plan' });
    const planned = yearlyPlan({ year: 2027, actionPlan: true, annualWheel: false }, data);
    expect(planned).toMatchObject({ ok: false, remedy: 'wheel' });
  });
});
