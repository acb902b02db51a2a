import * as fc from 'fast-check';
import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { PROPERTY_RUNS } from '../../../scenarios/property-runs';
import { composition } from '../../membership/rules/composition';
import { seats as seatsRule, seatTaking } from '../../membership/rules/seats';
import { defaultInterpretations, withOption } from '../../statutes/interpretations';
import type { AttendanceMode, CaseFacts, SubstitutionFacts } from './presence';
import { presence } from './presence';
import { caseQuorum, quorum, quorumNeed } from './quorum';
import { recusal, recusalVoters } from './recusal';
import { recusalQuestion } from './recusal-question';
import { substitution } from './substitution';

const data = POLYFON_STATUTES;
const read = defaultInterpretations();
const STARTED = '2026-11-12T16:30:00.000Z';
const BEFORE = '2026-11-12T16:00:00.000Z';
const DURING = '2026-11-12T16:45:00.000Z';

const rep = (number: number) => `rep-${number}`;
const vara = (number: number) => `alt-${number}`;

/** A panel with so many seated from seat 1 up, of whom the first so many are present from the start. */
function meeting(seated: number, present: number, more: Partial<CaseFacts> = {}): CaseFacts {
  return {
    seats: Array.from({ length: data.seats }, (_, at) => ({
      number: at + 1,
      holderId: at < seated ? rep(at + 1) : null,
    })),
    attendees: Array.from({ length: present }, (_, at) => here(rep(at + 1))),
    alternateIds: [vara(1), vara(2)],
    substitutions: [],
    recusedIds: [],
    caseStartedAt: STARTED,
    closed: false,
    signedIds: [],
    ...more,
  };
}

function here(personId: string, mode: AttendanceMode = 'present', arrivedAt = BEFORE) {
  return { personId, mode, arrivedAt };
}

function called(alternateId: string, forPersonId: string): SubstitutionFacts {
  return { alternateId, forPersonId, seatNumber: null, byDecision: null };
}

function withVara(facts: CaseFacts, ...substitutions: SubstitutionFacts[]): CaseFacts {
  return { ...facts, attendees: [...facts.attendees, here(vara(1))], substitutions };
}

const judged = (facts: CaseFacts, reading = read) => caseQuorum(facts, data, reading).finding;
const stateOf = (facts: CaseFacts, number: number, reading = read) =>
  presence(facts, data, reading).seats.find((seat) => seat.number === number);

describe('UP 3.4: at least half of the members present', () => {
  test('10 seats, 10 seated, 5 representatives present: quorate (5 ≥ 5)', () => {
    expect(judged(meeting(10, 5))).toEqual({
      rule: 'quorum',
      clause: 'UP 3.4',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: {
        present: 5,
        needed: 5,
        basis: 10,
        seated: 10,
        recused: 0,
        alternates: 0,
        byPhone: 0,
        missing: 0,
      },
      remedy: null,
    });
  });

  test('10 seats, 8 seated, 4 present, basis seats / seated: not quorate (need 5) / quorate (need 4): both shown, seats in force', () => {
    expect(judged(meeting(8, 4))).toMatchObject({
      ok: false,
      facts: { present: 4, needed: 5, basis: 10, missing: 1 },
      remedy: 'callAlternate',
      interpretation: {
        id: 'quorum-basis',
        option: 'seats',
        otherOption: 'seated',
        otherOk: true,
        otherFacts: { present: 4, needed: 4, basis: 8 },
      },
    });
    const bySeated = withOption(read, 'quorum-basis', 'seated');
    expect(judged(meeting(8, 4), bySeated).ok).toBe(true);
    const plain = quorum({ present: 4, seated: 8, recused: 0 }, data, read);
    expect(plain).toMatchObject({
      ok: false,
      remedy: 'callAlternate',
      facts: { alternates: 0, byPhone: 0 },
      interpretation: { id: 'quorum-basis', otherOk: true },
    });
  });

  test('4 present + 1 alternate called for an absent representative: quorate', () => {
    const facts = withVara(meeting(10, 4), called(vara(1), rep(9)));
    expect(judged(facts)).toMatchObject({
      ok: true,
      facts: { present: 5, alternates: 1, basis: 10 },
      interpretation: { id: 'quorum-alternates', otherOption: 'never', otherOk: false },
    });
    expect(stateOf(facts, 9)).toEqual({
      number: 9,
      holderId: rep(9),
      sitterId: vara(1),
      state: 'alternate',
      byPhone: false,
    });
    const never = withOption(read, 'quorum-alternates', 'never');
    expect(judged(facts, never).facts['present']).toBe(4);
  });

  test('4 present + 1 alternate who just came along: not quorate', () => {
    expect(judged(withVara(meeting(10, 4)))).toMatchObject({ ok: false, facts: { present: 4 } });
  });

  test('9 seated, 4 present + 1 alternate acting in vacant seat 6 by decision: quorate (5 ≥ 5)', () => {
    const act = { alternateId: vara(1), forPersonId: null, seatNumber: 6, byDecision: '8/26' };
    const facts = withVara(vacantSix(), act);
    expect(judged(facts)).toMatchObject({ ok: true, facts: { present: 5, needed: 5, seated: 9 } });
    const never = withOption(read, 'alternate-promotion', 'not-possible');
    expect(judged(facts, never)).toMatchObject({ ok: false, facts: { present: 4 } });
    expect(stateOf(facts, 6, never)?.state).toBe('vacant');
  });

  test('9 seated, 4 present + 1 alternate called «for seat 6», vacant, no decision: not quorate (4 of 5): nobody is absent from a vacant seat', () => {
    const act = { alternateId: vara(1), forPersonId: null, seatNumber: 6, byDecision: null };
    const facts = withVara(vacantSix(), act);
    expect(judged(facts)).toMatchObject({ ok: false, facts: { present: 4, needed: 5 } });
    expect(stateOf(facts, 6)).toMatchObject({ state: 'vacant', sitterId: null });
    const wrongSeat = { ...act, seatNumber: 7, byDecision: '8/26' };
    expect(judged(withVara(vacantSix(), wrongSeat)).ok).toBe(false);
  });

  test('10 representatives present and 2 alternates in the room: 10 present, never 12; the alternates do not vote', () => {
    const room = meeting(10, 10);
    const facts = {
      ...room,
      attendees: [...room.attendees, here(vara(1)), here(vara(2))],
      substitutions: [called(vara(1), rep(1)), called(vara(2), rep(2))],
    };
    const said = presence(facts, data, read);
    expect(said).toMatchObject({ present: 10, alternates: 0 });
    expect(said.seats.map(({ sitterId }) => sitterId)).not.toContain(vara(1));
  });

  test('0 seated, 1 alternate in the room: not quorate (0 of 5); a finding per seat, no division by zero', () => {
    const facts = withVara(meeting(0, 0));
    expect(judged(facts)).toMatchObject({
      ok: false,
      facts: { present: 0, needed: 5, seated: 0 },
      remedy: 'postpone',
    });
    const bySeated = withOption(read, 'quorum-basis', 'seated');
    expect(judged(facts, bySeated)).toMatchObject({ ok: false, facts: { needed: 1, basis: 0 } });
    const empty = composition({ seats: emptySeats(), alternateFieldIds: [null] }, data);
    const quotas = empty.filter(({ rule }) => rule === 'field-quota');
    expect(quotas.map(({ ok }) => ok)).toEqual(Array.from({ length: 6 }, () => false));
    const flexible = empty.filter(
      ({ rule, facts: said }) => rule === 'seats' && said['at'] === 'seat',
    );
    expect(quotas.length + flexible.length).toBe(data.seats);
    expect(empty.find(({ rule }) => rule === 'seats')?.facts['vacant']).toBe(10);
  });

  test('one leaves before case 14/26, 5 → 4: 14/26 refused; 13/26 stands', () => {
    expect(judged(meeting(10, 5)).ok).toBe(true);
    expect(judged(meeting(10, 4))).toMatchObject({ ok: false, facts: { present: 4, missing: 1 } });
  });

  test('plan cut from 10 to 8 seats, 10 seated, 5 present: quorate (basis 10 → 5); two over, no appointment until 7 are seated; nobody leaves', () => {
    const cut = { ...data, seats: 8 };
    const facts = meeting(10, 5);
    expect(caseQuorum(facts, cut, read).finding).toMatchObject({
      ok: true,
      facts: { present: 5, needed: 5, basis: 10 },
    });
    expect(seatsRule({ seated: 10 }, cut).facts['over']).toBe(2);
    const joining = (seated: number) =>
      seatTaking({ seated, seatTaken: false, personSeated: false }, cut).ok;
    expect([10, 9, 8, 7].map(joining)).toEqual([false, false, false, true]);
    expect(presence(facts, cut, read).seated).toBe(10);
  });

  test('by phone counts and is noted, unless the panel reads it otherwise', () => {
    const room = meeting(10, 4);
    const facts = { ...room, attendees: [...room.attendees, here(rep(5), 'phone')] };
    expect(judged(facts)).toMatchObject({
      ok: true,
      facts: { present: 5, byPhone: 1 },
      interpretation: { id: 'quorum-remote', otherOption: 'not-by-phone', otherOk: false },
    });
    const notByPhone = withOption(read, 'quorum-remote', 'not-by-phone');
    expect(judged(facts, notByPhone)).toMatchObject({ ok: false, facts: { byPhone: 0 } });
    const remote = { ...room, attendees: [...room.attendees, here(rep(5), 'remote')] };
    expect(judged(remote, notByPhone)).toMatchObject({ ok: true, facts: { byPhone: 0 } });
  });

  test('an alternate sits in one seat only', () => {
    const facts = withVara(meeting(10, 4), called(vara(1), rep(9)), called(vara(1), rep(10)));
    expect(presence(facts, data, read)).toMatchObject({ present: 5, alternates: 1 });
    expect(stateOf(facts, 10)?.state).toBe('absent');
  });

  test('the second called sits when the first has not come or is nobody’s alternate', () => {
    const room = meeting(10, 4);
    const facts = {
      ...room,
      attendees: [...room.attendees, here(vara(2)), here('guest')],
      substitutions: [called('guest', rep(9)), called(vara(1), rep(9)), called(vara(2), rep(9))],
    };
    expect(stateOf(facts, 9)?.sitterId).toBe(vara(2));
  });

  test('a plan with another share and other seats is judged by its own numbers', () => {
    const other = { ...data, seats: 9, quorumShare: [2, 3] as const };
    expect(quorumNeed({ seated: 9, recused: 0 }, other, read)).toEqual({ needed: 6, basis: 9 });
    expect(quorumNeed({ seated: 11, recused: 0 }, other, read)).toEqual({ needed: 8, basis: 11 });
  });

  test('the quorum is half rounded up, never zero, and one more head never breaks it', () => {
    const size = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(size, size, size, (present, seated, seats) => {
        const plan = { ...data, seats };
        const said = quorum({ present, seated, recused: 0 }, plan, read);
        const basis = Math.max(seats, seated);
        const more = quorum({ present: present + 1, seated, recused: 0 }, plan, read);
        return said.ok === (present > 0 && present * 2 >= basis) && (!said.ok || more.ok);
      }),
      PROPERTY_RUNS,
    );
  });

  test('however alternates are called, nobody sits twice and never more sit than there are seats', () => {
    const someone = fc.oneof(
      fc.integer({ min: 1, max: 10 }).map(rep),
      fc.integer({ min: 1, max: 4 }).map(vara),
    );
    const call = fc.record({
      alternateId: fc.integer({ min: 1, max: 4 }).map(vara),
      forPersonId: fc.option(fc.integer({ min: 1, max: 10 }).map(rep)),
      seatNumber: fc.option(fc.integer({ min: 1, max: 10 })),
      byDecision: fc.option(fc.constant('8/26')),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 }),
        fc.uniqueArray(someone, { maxLength: 14 }),
        fc.array(call, { maxLength: 6 }),
        fc.array(someone, { maxLength: 3 }),
        (seated, present, substitutions, recusedIds) => {
          const facts = {
            ...meeting(seated, 0),
            attendees: present.map((id) => here(id)),
            alternateIds: [1, 2, 3, 4].map(vara),
            substitutions,
            recusedIds,
          };
          const { seats, present: heads } = presence(facts, data, read);
          const sitting = seats.flatMap(({ sitterId }) => (sitterId === null ? [] : [sitterId]));
          return (
            new Set(sitting).size === sitting.length &&
            heads <= data.seats &&
            sitting.every((id) => present.includes(id) && !recusedIds.includes(id))
          );
        },
      ),
      PROPERTY_RUNS,
    );
  });
});

describe('UP 3.4: recused, arriving, unsigned', () => {
  test('5 present, one recused in case 12/26, no alternate: case 12/26 cannot be decided (4 of 5); the others can', () => {
    const facts = meeting(10, 5, { recusedIds: [rep(2)] });
    expect(judged(facts)).toMatchObject({
      ok: false,
      facts: { present: 4, needed: 5, basis: 10, recused: 1 },
    });
    expect(judged(meeting(10, 5)).ok).toBe(true);
  });

  test('5 present, is one of them disqualified in 12/26?: all 5 decide that; if yes, 12/26 is refused (4 of 5)', () => {
    const facts = { sittingIds: [1, 2, 3, 4, 5].map(rep), concernedIds: [rep(2)], seated: 10 };
    expect(recusalVoters(facts, data, read)).toEqual(facts.sittingIds);
    expect(recusal(facts, data, read)).toEqual({
      rule: 'recusal',
      clause: 'UP 3.4',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: { voters: 5, needed: 5, basis: 10, concerned: 1, allTakePart: true },
      remedy: null,
    });
    expect(judged(meeting(10, 5, { recusedIds: [rep(2)] })).ok).toBe(false);
  });

  test('6 present, same question: the other 5 decide; 12/26 can then be decided (5 ≥ 5)', () => {
    const facts = { sittingIds: [1, 2, 3, 4, 5, 6].map(rep), concernedIds: [rep(2)], seated: 10 };
    expect(recusalVoters(facts, data, read)).toEqual([1, 3, 4, 5, 6].map(rep));
    expect(recusal(facts, data, read).facts).toMatchObject({ voters: 5, allTakePart: false });
    expect(judged(meeting(10, 6, { recusedIds: [rep(2)] }))).toMatchObject({
      ok: true,
      facts: { present: 5 },
    });
  });

  test('while the panel has yet to say whether somebody is recused, nothing is decided in the case', () => {
    expect(recusalQuestion(1, data)).toEqual({
      rule: 'recusal-question',
      clause: 'UP 3.4',
      force: 'must',
      acts: 'refuses',
      ok: false,
      facts: { open: 1 },
      remedy: 'answerFirst',
    });
    expect(recusalQuestion(0, data)).toMatchObject({ ok: true, facts: { open: 0 }, remedy: null });
  });

  test('without a quorum nobody decides on recusal', () => {
    const facts = { sittingIds: [1, 2, 3, 4].map(rep), concernedIds: [rep(2)], seated: 10 };
    expect(recusal(facts, data, read)).toMatchObject({ ok: false, remedy: 'callAlternate' });
  });

  test('an alternate may step in for someone recused', () => {
    const facts = withVara(meeting(10, 5, { recusedIds: [rep(2)] }), called(vara(1), rep(2)));
    expect(judged(facts).ok).toBe(true);
    expect(stateOf(facts, 2)).toMatchObject({ state: 'alternate', sitterId: vara(1) });
    const noOne = meeting(10, 5, { recusedIds: [rep(2)] });
    expect(stateOf(noOne, 2)).toEqual({
      number: 2,
      holderId: rep(2),
      sitterId: null,
      state: 'recused',
      byPhone: false,
    });
    const recusedAlternate = { ...facts, recusedIds: [rep(2), vara(1)] };
    expect(judged(recusedAlternate).ok).toBe(false);
  });

  test('the basis is reduced by the recused only if the panel reads it so', () => {
    const reduced = withOption(read, 'recusal-basis', 'reduced');
    expect(quorumNeed({ seated: 10, recused: 2 }, data, reduced)).toEqual({ needed: 4, basis: 8 });
    expect(quorumNeed({ seated: 10, recused: 2 }, data, read)).toEqual({ needed: 5, basis: 10 });
    const two = meeting(10, 6, { recusedIds: [rep(1), rep(2)] });
    expect(judged(two)).toMatchObject({
      ok: false,
      interpretation: { id: 'recusal-basis', otherOption: 'reduced', otherOk: true },
    });
    const none = { ...data, seats: 1 };
    expect(quorumNeed({ seated: 1, recused: 2 }, none, reduced)).toEqual({ needed: 1, basis: 0 });
  });

  test('representative arrives during 12/26 while the alternate sits: alternate keeps the seat through 12/26, representative from 13/26; one vote per seat in each', () => {
    const late = withVara(meeting(10, 4), called(vara(1), rep(9)));
    const facts = { ...late, attendees: [...late.attendees, here(rep(9), 'present', DURING)] };
    expect(stateOf(facts, 9)).toMatchObject({ state: 'alternate', sitterId: vara(1) });
    const next = { ...facts, caseStartedAt: '2026-11-12T17:00:00.000Z' };
    expect(stateOf(next, 9)).toMatchObject({ state: 'present', sitterId: rep(9) });
    expect(presence(facts, data, read).present).toBe(5);
    expect(presence(next, data, read).present).toBe(5);
    const atOnce = withOption(read, 'arrival', 'at-once');
    expect(stateOf(facts, 9, atOnce)?.sitterId).toBe(rep(9));
    expect(stateOf({ ...facts, caseStartedAt: null }, 9)?.sitterId).toBe(rep(9));
    expect(stateOf({ ...facts, caseStartedAt: DURING }, 9)?.sitterId).toBe(rep(9));
  });

  test('an alternate who comes after the representative does not sit', () => {
    const room = meeting(10, 4, { substitutions: [called(vara(1), rep(9))] });
    const attendees = [...room.attendees, here(rep(9), 'present', DURING)];
    const after = { ...room, attendees: [...attendees, here(vara(1), 'present', DURING)] };
    expect(stateOf(after, 9)).toMatchObject({ state: 'present', sitterId: rep(9) });
  });

  test('a representative who arrives during a case takes an empty seat at once', () => {
    const room = meeting(10, 4);
    const facts = { ...room, attendees: [...room.attendees, here(rep(9), 'present', DURING)] };
    expect(stateOf(facts, 9)).toMatchObject({ state: 'present', sitterId: rep(9) });
  });

  test('closed case, 5 present, one has not signed: closed case refused (4 of 5); the open cases can be decided', () => {
    const signedIds = [1, 2, 3, 4].map(rep);
    expect(judged(meeting(10, 5, { closed: true, signedIds }))).toMatchObject({
      ok: false,
      facts: { present: 4, needed: 5 },
    });
    expect(stateOf(meeting(10, 5, { closed: true, signedIds }), 5)?.state).toBe('absent');
    expect(judged(meeting(10, 5, { signedIds })).ok).toBe(true);
  });

  test('an alternate who has signed may step in for one who has not', () => {
    const signedIds = [1, 2, 3, 4].map(rep);
    const closed = withVara(meeting(10, 5, { closed: true, signedIds }), called(vara(1), rep(5)));
    expect(judged(closed).ok).toBe(false);
    expect(judged({ ...closed, signedIds: [...signedIds, vara(1)] }).ok).toBe(true);
  });
});

describe('UP 3.4: calling an alternate', () => {
  const call = {
    alternate: true,
    alreadySits: false,
    named: true,
    away: true,
    vacantSeat: false,
    byDecision: null,
  };
  const say = (change: object) => substitution({ ...call, ...change }, data);

  test('an alternate is called for a named representative who is away', () => {
    expect(say({})).toEqual({
      rule: 'substitution',
      clause: 'UP 3.4',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: call,
      remedy: null,
    });
    expect(say({ away: false })).toMatchObject({ ok: false, remedy: 'away' });
    expect(say({ named: false })).toMatchObject({ ok: false, remedy: 'name' });
    expect(say({ alternate: false })).toMatchObject({ ok: false, remedy: 'alternate' });
    expect(say({ alreadySits: true })).toMatchObject({ ok: false, remedy: 'oneSeat' });
  });

  test('a vacant seat needs a decision', () => {
    const vacant = { named: false, away: false, vacantSeat: true };
    expect(say(vacant)).toMatchObject({ ok: false, remedy: 'decide' });
    expect(say({ ...vacant, byDecision: '8/26' }).ok).toBe(true);
    const held = { named: false, away: false, byDecision: '8/26' };
    expect(say(held)).toMatchObject({ ok: false, remedy: 'name' });
  });
});

/** Nine seated with seat 6 vacant, four present. */
function vacantSix(): CaseFacts {
  const room = meeting(10, 4);
  return {
    ...room,
    seats: room.seats.map((seat) => (seat.number === 6 ? { ...seat, holderId: null } : seat)),
  };
}

function emptySeats() {
  const fixed = data.fields.flatMap(({ id, seats }) =>
    seats.map((requirement) => ({ fieldId: id as string | null, requirement })),
  );
  const flexible = Array.from({ length: data.flexibleSeats }, () => ({
    fieldId: null,
    requirement: 'any' as const,
  }));
  return [...fixed, ...flexible].map((seat, at) => ({ ...seat, number: at + 1, basis: null }));
}
