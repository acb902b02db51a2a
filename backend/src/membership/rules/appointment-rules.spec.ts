import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { defaultInterpretations, withOption } from '../../statutes/interpretations';
import { admission } from './admission';
import { basisLapsed } from './basis-lapsed';
import { minimumAge } from './minimum-age';
import { organisationBasis } from './organisation-basis';
import { pause } from './pause';
import { recruitmentTrack, type RecruitmentFacts, tracksTo } from './recruitment-track';
import { renewal } from './renewal';

const data = POLYFON_STATUTES;
const read = defaultInterpretations();

describe('UP 3.4 and 3.2: organisation seats rest on a designation', () => {
  const designee = {
    requirement: 'organisation' as const,
    basis: 'organisation' as const,
    organisation: 'Mental Helse',
    letterOnRecord: true,
  };

  test('a named organisation with its letter on record is enough', () => {
    expect(organisationBasis(designee, data)).toEqual({
      rule: 'organisation-basis',
      clause: 'UP 3.4, 3.2',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: designee,
      remedy: null,
    });
  });

  test('without a letter the designation is asked for', () => {
    const said = organisationBasis({ ...designee, letterOnRecord: false }, data);
    expect(said).toMatchObject({ ok: false, remedy: 'letter' });
  });

  test('without an organisation its name is asked for, in a flexible seat too', () => {
    const nameless = { ...designee, organisation: null };
    expect(organisationBasis(nameless, data)).toMatchObject({ ok: false, remedy: 'organisation' });
    const flexible = organisationBasis({ ...nameless, requirement: 'any' }, data);
    expect(flexible).toMatchObject({ ok: false, remedy: 'organisation' });
    const wrong = organisationBasis({ ...nameless, basis: 'own' }, data);
    expect(wrong).toMatchObject({ ok: false, remedy: 'organisation' });
  });

  test('a flexible seat asks for no letter and an experience seat for no organisation', () => {
    expect(
      organisationBasis({ ...designee, requirement: 'any', letterOnRecord: false }, data).ok,
    ).toBe(true);
    const own = {
      requirement: 'experience' as const,
      basis: 'own' as const,
      organisation: null,
      letterOnRecord: false,
    };
    expect(organisationBasis(own, data).ok).toBe(true);
  });

  test('who leaves the organisation keeps the seat while the panel has two meetings to decide', () => {
    const at = (meetingsSince: number, decided = false) =>
      basisLapsed({ seat: 3, lapsed: true, decided, meetingsSince }, data, read);
    expect(at(0)).toEqual({
      rule: 'basis-lapsed',
      clause: 'UP 3.4',
      force: 'must',
      acts: 'finding',
      ok: false,
      facts: { seat: 3, lapsed: true, meetingsLeft: 2, keepsSeat: true },
      remedy: 'ask',
    });
    expect(at(1)).toMatchObject({ remedy: 'ask', facts: { meetingsLeft: 1 } });
    expect(at(2)).toMatchObject({ remedy: 'decide', facts: { meetingsLeft: 0 } });
    expect(at(5).facts['meetingsLeft']).toBe(0);
    expect(at(2, true).ok).toBe(true);
    const vacant = withOption(read, 'basis-lapsed', 'falls-vacant');
    const facts = { seat: 3, lapsed: true, decided: true, meetingsSince: 0 };
    expect(basisLapsed(facts, data, vacant)).toMatchObject({
      ok: false,
      remedy: 'vacate',
      facts: { keepsSeat: false },
    });
    expect(basisLapsed({ ...facts, lapsed: false, decided: false }, data, read).ok).toBe(true);
  });
});

describe('UP 3.2: recruitment by the right track', () => {
  const asked: RecruitmentFacts = {
    requirement: 'experience',
    track: 'openCall',
    letterOnRecord: false,
    servedBefore: false,
    alternateTrack: null,
    history: false,
  };
  const say = (facts: Partial<RecruitmentFacts>, reading = read) =>
    recruitmentTrack({ ...asked, ...facts }, data, reading);

  test('experience seats are filled through an open call', () => {
    expect(say({})).toEqual({
      rule: 'recruitment-track',
      clause: 'UP 3.2',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: {
        track: 'openCall',
        requirement: 'experience',
        allowed: ['openCall'],
        letterOnRecord: false,
      },
      remedy: null,
    });
    expect(say({ track: 'designation', letterOnRecord: true })).toMatchObject({
      ok: false,
      remedy: 'openCall',
    });
    expect(say({ track: 'designation' })).toMatchObject({ ok: false, remedy: 'openCall' });
  });

  test('organisation seats are filled by asking organisations to designate', () => {
    const designated = { requirement: 'organisation', track: 'designation' } as const;
    expect(say({ ...designated, letterOnRecord: true }).ok).toBe(true);
    expect(say(designated)).toMatchObject({ ok: false, remedy: 'letter' });
    expect(say({ requirement: 'organisation' })).toMatchObject({
      ok: false,
      remedy: 'designation',
      facts: { allowed: ['designation'] },
    });
    expect(
      say({ requirement: 'organisation', track: 'promotion', letterOnRecord: true }),
    ).toMatchObject({ ok: false, remedy: 'designation' });
  });

  test('a flexible seat is filled by either', () => {
    expect(tracksTo('any')).toEqual(['openCall', 'designation']);
    expect(say({ requirement: 'any' }).ok).toBe(true);
    expect(say({ requirement: 'any', track: 'designation', letterOnRecord: true }).ok).toBe(true);
    const noLetter = say({ requirement: 'any', track: 'designation' });
    expect(noLetter).toMatchObject({ ok: false, remedy: 'letter' });
    const promoted = say({ requirement: 'any', track: 'promotion' });
    expect(promoted).toMatchObject({ ok: false, remedy: 'openCall' });
  });

  test('a renewal needs no new call, unless the panel reads it so', () => {
    const renewed = { track: 'renewal', servedBefore: true } as const;
    expect(say(renewed)).toMatchObject({
      ok: true,
      interpretation: {
        id: 'renewal',
        option: 'confirmed',
        otherOption: 'new-open-call',
        otherOk: false,
        otherFacts: { allowed: 'openCall' },
      },
    });
    const anew = withOption(read, 'renewal', 'new-open-call');
    expect(say(renewed, anew)).toMatchObject({ ok: false, remedy: 'openCall' });
    expect(say({ track: 'renewal' }).ok).toBe(false);
  });

  test('an organisation confirms its designee in writing at renewal', () => {
    const renewed = { requirement: 'organisation', track: 'renewal', servedBefore: true } as const;
    expect(say({ ...renewed, letterOnRecord: true }).ok).toBe(true);
    expect(say(renewed)).toMatchObject({ ok: false, remedy: 'letter' });
    const never = { ...renewed, servedBefore: false, letterOnRecord: true };
    expect(say(never).ok).toBe(false);
  });

  test('an alternate is promoted when recruited by the track that leads to the seat', () => {
    const promoted = { track: 'promotion' } as const;
    expect(say({ ...promoted, alternateTrack: 'openCall' }).ok).toBe(true);
    expect(say({ ...promoted, alternateTrack: 'designation' }).ok).toBe(false);
    expect(say(promoted).ok).toBe(false);
  });

  test('imported service is history, and no way around the open call', () => {
    expect(say({ track: 'imported', history: true }).ok).toBe(true);
    expect(say({ track: 'imported' })).toMatchObject({ ok: false, remedy: 'openCall' });
  });

  test('the panel decides who is admitted; a designee is noted', () => {
    expect(admission({ track: 'openCall', decision: null }, data)).toEqual({
      rule: 'admission',
      clause: 'UP 3.2',
      force: 'must',
      acts: 'finding',
      ok: false,
      facts: { track: 'openCall', decision: null, noted: false },
      remedy: 'decide',
    });
    expect(admission({ track: 'renewal', decision: '7/26' }, data).ok).toBe(true);
    expect(admission({ track: 'designation', decision: null }, data)).toMatchObject({
      ok: true,
      facts: { noted: true },
    });
    expect(admission({ track: 'imported', decision: null }, data).ok).toBe(true);
  });

  test('who may continue is asked nine months before the term ends', () => {
    const term = { from: '2025-06-02', to: '2029-06-02', asked: false, mayContinue: true };
    expect(renewal({ ...term, today: '2028-09-01' }, data).ok).toBe(true);
    expect(renewal({ ...term, today: '2028-09-02' }, data)).toEqual({
      rule: 'renewal',
      clause: 'UP 3.2',
      force: 'should',
      acts: 'warns',
      ok: false,
      facts: { askFrom: '2028-09-02', lastDay: '2029-06-01', months: 9, asked: false },
      remedy: 'ask',
    });
    expect(renewal({ ...term, today: '2029-06-01' }, data).ok).toBe(false);
    expect(renewal({ ...term, today: '2029-06-02' }, data).ok).toBe(true);
    expect(renewal({ ...term, asked: true, today: '2028-10-01' }, data).ok).toBe(true);
    expect(renewal({ ...term, mayContinue: false, today: '2028-10-01' }, data).ok).toBe(true);
  });
});

describe('UP 3.2 and 3.1: age and pauses', () => {
  test('sixteen is old enough with a guardian’s consent, eighteen without', () => {
    expect(minimumAge({ age: 16, guardianConsent: true }, data)).toEqual({
      rule: 'minimum-age',
      clause: 'UP 3.2',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: { age: 16, min: 16, guardianUnder: 18, guardianConsent: true },
      remedy: null,
    });
    const alone = minimumAge({ age: 17, guardianConsent: false }, data);
    expect(alone).toMatchObject({ ok: false, remedy: 'guardian' });
    expect(minimumAge({ age: 18, guardianConsent: false }, data).ok).toBe(true);
    const young = minimumAge({ age: 15, guardianConsent: true }, data);
    expect(young).toMatchObject({ ok: false, remedy: 'wait' });
  });

  test('a pause of six months is renewed by the person', () => {
    expect(pause({ from: '2026-08-31', to: '2027-02-28' }, data)).toEqual({
      rule: 'pause',
      clause: 'UP 3.1',
      force: 'should',
      acts: 'warns',
      ok: true,
      facts: {
        from: '2026-08-31',
        lastDay: '2027-02-27',
        months: 6,
        longestLastDay: '2027-02-27',
      },
      remedy: null,
    });
    const long = pause({ from: '2026-08-31', to: '2027-03-01' }, data);
    expect(long).toMatchObject({ ok: false, remedy: 'renew' });
  });
});
