import * as fc from 'fast-check';
import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { PROPERTY_RUNS } from '../../../scenarios/property-runs';
import { defaultInterpretations, withOption } from '../../statutes/interpretations';
import { planExpiry } from '../../statutes/rules/plan-expiry';
import { editorial } from './editorial';
import { interpretationChange } from './interpretation-change';
import { revision, revisionNeed } from './revision';
import { effectiveFrom, revisionEffect, versionFor } from './revision-effect';
import { asksTwoThirds, revisionStage } from './revision-stage';
import { revisionTransition } from './revision-transition';

const data = POLYFON_STATUTES;
const read = defaultInterpretations();

describe('UP 7.2: two thirds of the members', () => {
  test('revision, 10 seated, 8 present, 6 for 2 against: refused: 6 < 7', () => {
    expect(revision({ yes: 6, no: 2, blank: 0, seated: 10 }, data, read)).toEqual({
      rule: 'revision',
      clause: 'UP 7.2',
      force: 'must',
      acts: 'refuses',
      ok: false,
      facts: { yes: 6, needed: 7, basis: 10, no: 2, blank: 0, seated: 10, missing: 1 },
      remedy: 'gather',
    });
  });

  test('revision, 7 seated, 7 present, 5 for: adopted: 5 ≥ 5 (seated, in force); shown beside it: 5 < 7 (seats)', () => {
    expect(revision({ yes: 5, no: 2, blank: 0, seated: 7 }, data, read)).toMatchObject({
      ok: true,
      facts: { yes: 5, needed: 5, basis: 7, missing: 0 },
      interpretation: {
        id: 'revision-basis',
        option: 'seated',
        otherOption: 'seats',
        otherOk: false,
        otherFacts: { yes: 5, needed: 7, basis: 10 },
      },
    });
  });

  test('revision-basis seated → seats proposed as interpretation, 10 seated, 6 for: refused: 6 < 7 by the reading in force', () => {
    const vote = {
      id: 'revision-basis' as const,
      option: 'seats',
      yes: 6,
      no: 0,
      seated: 10,
      written: false,
    };
    expect(interpretationChange(vote, data, read)).toEqual({
      rule: 'interpretation-change',
      clause: 'UP 7.2',
      force: 'must',
      acts: 'refuses',
      ok: false,
      facts: {
        id: 'revision-basis',
        option: 'seats',
        inForce: 'seated',
        entrenched: true,
        yes: 6,
        no: 0,
        needed: 7,
        basis: 10,
      },
      remedy: 'gather',
    });
    expect(interpretationChange({ ...vote, yes: 7 }, data, read).ok).toBe(true);
  });

  test('10, 9, 8 and 7 seated ask for 7, 6, 6 and 5', () => {
    const needed = [10, 9, 8, 7].map((seated) => revisionNeed({ seated }, data, read).needed);
    expect(needed).toEqual([7, 6, 6, 5]);
    expect(revisionNeed({ seated: 0 }, data, read)).toEqual({ needed: 1, basis: 0 });
    const seats = withOption(read, 'revision-basis', 'seats');
    expect(revisionNeed({ seated: 7 }, data, seats)).toEqual({ needed: 7, basis: 10 });
    expect(revisionNeed({ seated: 12 }, data, seats)).toEqual({ needed: 8, basis: 12 });
  });

  test('an interpretation that is not entrenched is changed by more for than against, in a meeting', () => {
    const vote = {
      id: 'arrival' as const,
      option: 'at-once',
      yes: 3,
      no: 2,
      seated: 10,
      written: false,
    };
    expect(interpretationChange(vote, data, read)).toMatchObject({
      ok: true,
      facts: { entrenched: false, needed: 3 },
    });
    const say = (change: object) => interpretationChange({ ...vote, ...change }, data, read);
    expect(say({ no: 3 })).toMatchObject({ ok: false, remedy: 'gather' });
    expect(say({ written: true })).toMatchObject({ ok: false, remedy: 'meeting' });
    expect(say({ option: 'next-case' })).toMatchObject({ ok: false, remedy: 'option' });
    expect(say({ option: 'whenever' })).toMatchObject({ ok: false, remedy: 'option' });
  });

  test('a revision asks for two thirds in whole people, and a yes more never undoes it', () => {
    const size = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(size, size, size, size, (yes, no, blank, seated) => {
        const said = revision({ yes, no, blank, seated }, data, read);
        const more = revision({ yes: yes + 1, no, blank, seated }, data, read);
        return said.ok === (yes > 0 && yes * 3 >= seated * 2) && (!said.ok || more.ok);
      }),
      PROPERTY_RUNS,
    );
  });
});

describe('UP 7.2: when a new plan applies', () => {
  test('revision adopted 10 June 2026 in 20/26; case 21/26 the same evening: 21/26 by the old plan; new plan from 11 June 00:00', () => {
    const versions = [
      { id: 'new', inForceFrom: effectiveFrom('2026-06-10', null) },
      { id: 'old', inForceFrom: '2025-06-02' },
    ];
    expect(versionFor('2026-06-10', versions)?.id).toBe('old');
    expect(versionFor('2026-06-11', versions)?.id).toBe('new');
    expect(versionFor('2025-06-01', versions)).toBeUndefined();
    expect(effectiveFrom('2026-06-10', null)).toBe('2026-06-11');
    expect(effectiveFrom('2026-06-10', '2027-01-01')).toBe('2027-01-01');
    expect(effectiveFrom('2026-06-10', '2026-06-01')).toBe('2026-06-11');
  });

  test('a plan does not apply before the day after its adoption', () => {
    const adopted = { adoptedOn: '2026-06-10', inForceFrom: '2026-06-10' };
    expect(revisionEffect(adopted, data)).toEqual({
      rule: 'revision-effect',
      clause: 'UP 7.2',
      force: 'must',
      acts: 'refuses',
      ok: false,
      facts: { ...adopted, earliest: '2026-06-11' },
      remedy: 'dayAfter',
    });
    expect(revisionEffect({ ...adopted, inForceFrom: '2026-06-11' }, data).ok).toBe(true);
  });

  test('the wish may be collected in writing, the plan is adopted in a meeting', () => {
    expect(revisionStage({ stage: 'wish', inMeeting: false }, data, read)).toEqual({
      rule: 'revision-stage',
      clause: 'UP 7.2',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: { stage: 'wish', inMeeting: false, twoThirds: true },
      remedy: null,
    });
    const written = revisionStage({ stage: 'adoption', inMeeting: false }, data, read);
    expect(written).toMatchObject({ ok: false, remedy: 'meeting', facts: { twoThirds: true } });
    expect(revisionStage({ stage: 'adoption', inMeeting: true }, data, read).ok).toBe(true);
    const openOnly = withOption(read, 'revision-stage', 'open-only');
    expect(asksTwoThirds('adoption', openOnly)).toBe(false);
    expect(asksTwoThirds('wish', openOnly)).toBe(true);
  });

  test('more people than seats wait for the number to fit', () => {
    const cut = { ...data, seats: 8 };
    expect(revisionTransition({ seated: 10 }, cut)).toEqual({
      rule: 'revision-transition',
      clause: 'UP 7.2',
      force: 'must',
      acts: 'finding',
      ok: false,
      facts: { seated: 10, seats: 8, over: 2, room: 7 },
      remedy: 'wait',
    });
    expect(revisionTransition({ seated: 8 }, cut)).toMatchObject({ ok: true, facts: { over: 0 } });
    expect(revisionTransition({ seated: 7 }, cut).facts['over']).toBe(0);
  });

  test('links, names and misprints are no revision', () => {
    expect(editorial({ changes: ['link', 'name', 'misprint'] }, data)).toEqual({
      rule: 'editorial',
      clause: 'UP 7.2',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: { changes: 3, content: 0 },
      remedy: null,
    });
    expect(editorial({ changes: ['link', 'content'] }, data)).toMatchObject({
      ok: false,
      remedy: 'revise',
      facts: { content: 1 },
    });
  });

  test('the plan stays in force after its years and is warned of from 1 January 2030', () => {
    expect(planExpiry({ today: '2029-12-31' }, data)).toEqual({
      rule: 'plan-expiry',
      clause: 'UP 7.2',
      force: 'should',
      acts: 'warns',
      ok: true,
      facts: { expiresOn: '2030-12-31', expired: false },
      remedy: null,
    });
    expect(planExpiry({ today: '2030-01-01' }, data)).toMatchObject({
      ok: false,
      remedy: 'revise',
      facts: { expired: false },
    });
    expect(planExpiry({ today: '2030-12-31' }, data).facts['expired']).toBe(false);
    expect(planExpiry({ today: '2031-01-01' }, data).facts['expired']).toBe(true);
    const endless = { ...data, expiresOn: null, expiryWarnedFrom: null };
    expect(planExpiry({ today: '2040-01-01' }, endless)).toMatchObject({
      ok: true,
      facts: { expiresOn: null, expired: false },
    });
  });
});
