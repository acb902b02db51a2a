import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { seats, seatTaking, vacantFlexibleSeats } from './seats';

const data = POLYFON_STATUTES;
const eightSeats = { ...data, seats: 8 };

describe('UP 3.4: the number of representatives', () => {
  test('ten of ten is what the plan asks for', () => {
    expect(seats({ seated: 10 }, data)).toEqual({
      rule: 'seats',
      clause: 'UP 3.4',
      force: 'must',
      acts: 'finding',
      ok: true,
      facts: { at: 'panel', seated: 10, seats: 10, vacant: 0, over: 0 },
      remedy: null,
    });
  });

  test('a vacant seat is a finding that blocks nothing', () => {
    expect(seats({ seated: 9 }, data)).toMatchObject({
      ok: false,
      acts: 'finding',
      facts: { vacant: 1, over: 0 },
      remedy: 'appoint',
    });
  });

  test('more representatives than seats stops appointments', () => {
    expect(seats({ seated: 10 }, eightSeats)).toMatchObject({
      ok: false,
      acts: 'refuses',
      facts: { vacant: 0, over: 2 },
      remedy: 'over',
    });
  });

  test('each vacant flexible seat is named', () => {
    const seat = { requirement: 'any' as const, basis: null };
    const kept = [
      { ...seat, number: 6, fieldId: 'eldre' },
      { ...seat, number: 7, fieldId: null },
      { ...seat, number: 8, fieldId: null, basis: 'own' as const },
    ];
    expect(vacantFlexibleSeats({ seats: kept }, data)).toEqual([
      {
        rule: 'seats',
        clause: 'UP 3.4',
        force: 'must',
        acts: 'finding',
        ok: false,
        facts: { at: 'seat', seat: 7, seats: 10 },
        remedy: 'appoint',
      },
    ]);
  });

  test('someone new takes a vacant seat', () => {
    expect(seatTaking({ seated: 9, seatTaken: false, personSeated: false }, data)).toEqual({
      rule: 'seats',
      clause: 'UP 3.4',
      force: 'must',
      acts: 'refuses',
      ok: true,
      facts: { at: 'appointment', seated: 9, seats: 10, vacant: 1, over: 0, room: 9 },
      remedy: null,
    });
  });

  test('a seat has one holder and a person one seat', () => {
    const taken = seatTaking({ seated: 9, seatTaken: true, personSeated: false }, data);
    expect(taken).toMatchObject({ ok: false, remedy: 'seatTaken' });
    const twice = seatTaking({ seated: 9, seatTaken: false, personSeated: true }, data);
    expect(twice).toMatchObject({ ok: false, remedy: 'alreadySeated' });
  });

  test('after a cut to eight seats nobody is appointed until seven are seated', () => {
    const at = (seated: number) =>
      seatTaking({ seated, seatTaken: false, personSeated: false }, eightSeats);
    expect(at(10)).toMatchObject({
      ok: false,
      remedy: 'full',
      facts: { over: 2, vacant: 0, room: 7 },
    });
    expect(at(8)).toMatchObject({ ok: false, remedy: 'full', facts: { over: 0 } });
    expect(at(7).ok).toBe(true);
  });
});
