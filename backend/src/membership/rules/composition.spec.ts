import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import type { Basis } from '../../statutes/statutes-data';
import { alternates } from './alternates';
import { blend } from './blend';
import { composition } from './composition';
import type { SeatFacts } from './field-quota';
import { fields } from './fields';

const data = POLYFON_STATUTES;

const PLAN: readonly [string | null, SeatFacts['requirement']][] = [
  ['barn', 'organisation'],
  ['barn', 'experience'],
  ['psyk', 'organisation'],
  ['psyk', 'experience'],
  ['eldre', 'organisation'],
  ['eldre', 'experience'],
  [null, 'any'],
  [null, 'any'],
  [null, 'any'],
  [null, 'any'],
];
const BASES: readonly Basis[] = [
  'organisation',
  'own',
  'organisation',
  'nextOfKin',
  'organisation',
  'own',
  'own',
  'own',
  'nextOfKin',
  'organisation',
];
const full: SeatFacts[] = PLAN.map(([fieldId, requirement], at) => ({
  number: at + 1,
  fieldId,
  requirement,
  basis: BASES[at] ?? null,
}));

describe('UP 3.4: who sits in the panel', () => {
  test('a full panel with an alternate in every field is green throughout', () => {
    const findings = composition(
      { seats: full, alternateFieldIds: ['barn', 'psyk', 'eldre'] },
      data,
    );
    expect(findings.map(({ rule }) => rule)).toEqual([
      'seats',
      'fields',
      ...Array.from({ length: 6 }, () => 'field-quota'),
      'blend',
      ...Array.from({ length: 4 }, () => 'alternates'),
    ]);
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    expect(findings[0]?.facts['seated']).toBe(10);
  });

  test('seats that no longer match the plan wait for the transition', () => {
    expect(fields({ seats: full }, data)).toEqual({
      rule: 'fields',
      clause: 'UP 3.4',
      force: 'must',
      acts: 'finding',
      ok: true,
      facts: { fields: 3, fixed: 6, flexible: 4, plannedFixed: 6, plannedFlexible: 4 },
      remedy: null,
    });
    const shuffled = [...full].reverse();
    expect(fields({ seats: shuffled }, data).ok).toBe(true);
    expect(fields({ seats: full.slice(1) }, data)).toMatchObject({
      ok: false,
      remedy: 'transition',
      facts: { fixed: 5, flexible: 4 },
    });
  });

  test('a panel without next of kin lacks part of the blend', () => {
    const said = blend({ bases: ['own', 'own', 'organisation'] }, data);
    expect(said).toEqual({
      rule: 'blend',
      clause: 'UP 3.4',
      force: 'must',
      acts: 'finding',
      ok: false,
      facts: {
        own: 2,
        nextOfKin: 0,
        organisation: 1,
        missing: ['nextOfKin'],
        first: 'nextOfKin',
        missingCount: 1,
      },
      remedy: 'fill',
    });
    expect(blend({ bases: [] }, data).facts['missing']).toEqual([
      'own',
      'nextOfKin',
      'organisation',
    ]);
    const whole = blend({ bases: ['own', 'nextOfKin', 'organisation'] }, data);
    expect(whole).toMatchObject({ ok: true, facts: { first: null, missingCount: 0 } });
  });

  test('three alternates in two fields leave one field without', () => {
    const said = alternates({ fieldIds: ['barn', 'barn', 'psyk'] }, data);
    expect(said.map(({ ok }) => ok)).toEqual([true, true, true, false]);
    expect(said[0]).toEqual({
      rule: 'alternates',
      clause: 'UP 3.4',
      force: 'must',
      acts: 'finding',
      ok: true,
      facts: { of: 'all', count: 3, needed: 3 },
      remedy: null,
    });
    expect(said[3]).toEqual({
      rule: 'alternates',
      clause: 'UP 3.4',
      force: 'must',
      acts: 'finding',
      ok: false,
      facts: {
        of: 'field',
        count: 0,
        needed: 1,
        field: 'eldre',
        fieldNb: 'Eldrehelse',
        fieldNn: 'Eldrehelse',
        fieldEn: 'Health in old age',
      },
      remedy: 'appointInField',
    });
  });

  test('two alternates are too few in all', () => {
    const [all] = alternates({ fieldIds: ['barn', null] }, data);
    expect(all).toMatchObject({ ok: false, remedy: 'appoint', facts: { count: 2, needed: 3 } });
  });
});
