import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { honorarium, type PaidWork, rateInForce } from './honorarium';

const data = POLYFON_STATUTES;
const rates = [
  { id: 'old', from: '2025-01-01', to: '2026-01-01' },
  { id: 'new', from: '2026-01-01', to: null },
];
const meeting: PaidWork = {
  workedOn: '2026-11-12',
  work: 'panel',
  agreed: false,
  rateId: 'new',
  rates,
};
const say = (change: Partial<PaidWork>) => honorarium({ ...meeting, ...change }, data);

describe('UP 7.1: paid by the rate of the day', () => {
  test('a meeting is paid by the rate in force on its day', () => {
    expect(say({})).toEqual({
      rule: 'honorarium',
      clause: 'UP 7.1',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: { workedOn: '2026-11-12', work: 'panel', covered: true, rateFrom: '2026-01-01' },
      remedy: null,
    });
    expect(rateInForce('2025-12-31', rates)?.id).toBe('old');
    expect(rateInForce('2026-01-01', rates)?.id).toBe('new');
  });

  test('another rate is refused, and a day without a rate asks for one', () => {
    expect(say({ rateId: 'old' })).toMatchObject({ ok: false, remedy: 'rateOfTheDay' });
    expect(say({ workedOn: '2024-12-31' })).toMatchObject({
      ok: false,
      remedy: 'addRate',
      facts: { rateFrom: null },
    });
  });

  test('other work is agreed beforehand', () => {
    expect(say({ work: 'other' })).toMatchObject({ ok: false, remedy: 'agree' });
    expect(say({ work: 'other', agreed: true }).ok).toBe(true);
  });
});
