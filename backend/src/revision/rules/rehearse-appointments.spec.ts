import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { defaultInterpretations, withOption } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';
import { type PastAppointment, rehearseAppointment } from './rehearse-appointments';
import type { Supposed } from './supposed';

const data = POLYFON_STATUTES;
const readings = defaultInterpretations();
const plan = (term: Partial<StatutesData['term']>, more: Partial<StatutesData> = {}): Supposed => ({
  kind: 'statutes',
  apply: (before) => ({ ...before, ...more, term: { ...before.term, ...term } }),
});
const reading = (id: Extract<Supposed, { kind: 'interpretation' }>['id'], option: string) =>
  ({ kind: 'interpretation', id, option }) as const;
const served = (from: string, to: string, endedEarly = false) => ({
  ...{ kind: 'representative' as const, from, to, endedEarly },
});

function past(change: Partial<PastAppointment> = {}): PastAppointment {
  return {
    ...{ kind: 'representative', from: '2029-06-02', vacatedTermEnds: null },
    service: [served('2025-06-02', '2029-06-02')],
    ...{ statutes: data, interpretations: readings },
    ...change,
  };
}

describe('A past appointment under another plan (UP 3.1)', () => {
  test('is told nothing of when it would have been the same', () => {
    expect(rehearseAppointment(past(), plan({}))).toBeNull();
    expect(rehearseAppointment(past(), reading('quorum-basis', 'seated'))).toBeNull();
  });

  test('could not have begun when the terms, or the days, are used', () => {
    expect(rehearseAppointment(past(), plan({ max: 1 }))).toBe('refused');
    expect(rehearseAppointment(past(), plan({ max: 2 }))).toBeNull();
    expect(rehearseAppointment(past(), plan({ maxDays: 1461 }))).toBe('refused');
  });

  test('could have begun where it was against the rules of its day', () => {
    const statutes = { ...data, term: { ...data.term, max: 1 } };
    expect(rehearseAppointment(past({ statutes }), plan({ max: 3 }))).toBe('allowed');
    expect(rehearseAppointment(past({ statutes }), plan({ years: 2 }))).toBeNull();
  });

  test('would have been shorter or longer', () => {
    expect(rehearseAppointment(past(), plan({ years: 3 }))).toBe('shorter');
    expect(rehearseAppointment(past(), plan({ years: 5 }))).toBe('longer');
    expect(rehearseAppointment(past(), plan({ maxDays: 1462 }))).toBe('shorter');
  });

  test('would have been the remainder of a term left early, if it is read so', () => {
    const taken = past({ vacatedTermEnds: '2031-01-01' });
    expect(rehearseAppointment(taken, plan({}))).toBeNull();
    expect(rehearseAppointment(taken, reading('replacement-term', 'remainder'))).toBe('shorter');
    expect(rehearseAppointment(past(), reading('replacement-term', 'remainder'))).toBeNull();
  });

  test('would count early service, and terms broken off, as they are read', () => {
    const early = past({ service: [served('2013-06-02', '2025-06-02')], statutes: data });
    expect(rehearseAppointment(early, reading('early-service', 'counts-as-term'))).toBe(null);
    const eleven = past({ service: [served('2014-06-02', '2025-06-01')] });
    expect(rehearseAppointment(eleven, reading('early-service', 'counts-as-term'))).toBe('refused');
    const broken = past({
      service: [1, 2, 3].map((n) => served(`202${n + 5}-06-02`, `202${n + 5}-07-02`, true)),
    });
    expect(rehearseAppointment(broken, reading('broken-term', 'days-only'))).toBe('allowed');
  });

  test('of an alternate asks for the years of alternates, and for no limit', () => {
    const alternate = past({ kind: 'alternate' });
    expect(rehearseAppointment(alternate, plan({ max: 1, years: 2 }))).toBeNull();
    const years = (count: number) => plan({}, { alternates: { ...data.alternates, years: count } });
    expect(rehearseAppointment(alternate, years(2))).toBe('shorter');
    expect(rehearseAppointment(alternate, years(6))).toBe('longer');
    expect(rehearseAppointment(past(), years(2))).toBeNull();
    expect(rehearseAppointment(alternate, reading('alternate-term', 'until-replaced'))).toBe(
      'longer',
    );
    const interpretations = withOption(readings, 'alternate-term', 'until-replaced');
    const endless = past({ kind: 'alternate', interpretations });
    expect(rehearseAppointment(endless, reading('alternate-term', 'four-years'))).toBe('shorter');
    expect(rehearseAppointment(endless, years(2))).toBeNull();
  });
});
