import * as fc from 'fast-check';
import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { PROPERTY_RUNS } from '../../../scenarios/property-runs';
import type { Basis, Requirement } from '../../statutes/statutes-data';
import { fieldQuota, fieldQuotas, fits, freeSeatsThatFit, type SeatFacts } from './field-quota';

const data = POLYFON_STATUTES;

/** The plan's seats: two per field, then the flexible ones. */
function panel(bases: readonly (Basis | null)[]): SeatFacts[] {
  const fixed = data.fields.flatMap(({ id, seats }) =>
    seats.map((requirement) => ({ fieldId: id, requirement })),
  );
  const flexible = Array.from({ length: data.flexibleSeats }, () => ({
    fieldId: null,
    requirement: 'any' as Requirement,
  }));
  return [...fixed, ...flexible].map((seat, at) => ({
    ...seat,
    number: at + 1,
    basis: bases[at] ?? null,
  }));
}

describe('UP 3.4: two seats per fixed field', () => {
  test('fixed field, its experience seat taken; an own-experience person for the organisation seat: refused; names the free seats that fit', () => {
    const seats = panel([null, 'own', 'organisation', null]);
    const seat = seats[0] as SeatFacts;
    expect(fieldQuota({ seat, basis: 'own', seats }, data)).toEqual({
      rule: 'field-quota',
      clause: 'UP 3.4',
      force: 'must',
      acts: 'refuses',
      ok: false,
      facts: {
        at: 'appointment',
        seat: 1,
        requirement: 'organisation',
        basis: 'own',
        freeSeats: [4, 6, 7, 8, 9, 10],
        free: 6,
        field: 'barn',
        fieldNb: 'Barn og unge',
        fieldNn: 'Barn og unge',
        fieldEn: 'Children and young people',
      },
      remedy: 'otherSeat',
    });
  });

  test('when no free seat fits the refusal says so', () => {
    const full: (Basis | null)[] = panel([]).map(() => 'own');
    full[0] = null;
    const seats = panel(full);
    const seat = seats[0] as SeatFacts;
    expect(fieldQuota({ seat, basis: 'own', seats }, data).remedy).toBe('noSeat');
  });

  test('a person with both kinds of experience may fill either seat and counts for one', () => {
    const seats = panel([]);
    const [organisationSeat, experienceSeat] = seats as [SeatFacts, SeatFacts];
    const asked = { seat: organisationSeat, basis: 'organisation' as const, seats };
    expect(fieldQuota(asked, data).ok).toBe(true);
    expect(fieldQuota({ seat: experienceSeat, basis: 'own', seats }, data).ok).toBe(true);
    const held = fieldQuotas({ seats: panel(['organisation']) }, data);
    expect(held.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('a flexible seat has no field and takes anyone', () => {
    const seats = panel([]);
    const seat = seats[6] as SeatFacts;
    const said = fieldQuota({ seat, basis: 'nextOfKin', seats }, data);
    expect(said).toMatchObject({ ok: true, facts: { field: null, requirement: 'any' } });
  });

  test('an experience seat held on organisation alone leaves the field short', () => {
    const seats = panel(['organisation', 'organisation']);
    const [organisation, experience] = fieldQuotas({ seats }, data);
    expect(organisation).toMatchObject({ ok: true, remedy: null });
    expect(experience).toEqual({
      rule: 'field-quota',
      clause: 'UP 3.4',
      force: 'must',
      acts: 'finding',
      ok: false,
      facts: {
        at: 'composition',
        requirement: 'experience',
        held: 0,
        needed: 1,
        field: 'barn',
        fieldNb: 'Barn og unge',
        fieldNn: 'Barn og unge',
        fieldEn: 'Children and young people',
      },
      remedy: 'openCall',
    });
  });

  test('a field without its organisation is told to ask the organisations', () => {
    const [organisation] = fieldQuotas({ seats: panel([null, 'own']) }, data);
    expect(organisation).toMatchObject({ ok: false, remedy: 'askOrganisations' });
  });

  test('a plan may ask for two of the same kind in a field', () => {
    const double = {
      ...data,
      fields: [{ ...data.fields[0]!, seats: ['experience', 'experience'] as Requirement[] }],
    };
    const seats = panel([null, 'own']);
    expect(fieldQuotas({ seats }, double)).toMatchObject([
      { ok: false, facts: { held: 1, needed: 2 } },
    ]);
  });

  test('the board never says a field is filled while one of its kinds is missing', () => {
    const basis = fc.option(fc.constantFrom<Basis>('own', 'nextOfKin', 'organisation'));
    fc.assert(
      fc.property(fc.array(basis, { minLength: 10, maxLength: 10 }), (bases) => {
        const seats = panel(bases);
        const findings = fieldQuotas({ seats }, data);
        return data.fields.every((field, at) => {
          const own = seats.filter(({ fieldId }) => fieldId === field.id);
          const green = findings.slice(at * 2, at * 2 + 2).every(({ ok }) => ok);
          const filled =
            own.some((s) => s.requirement === 'organisation' && s.basis === 'organisation') &&
            own.some(
              (s) =>
                s.requirement === 'experience' && (s.basis ?? 'organisation') !== 'organisation',
            );
          return green === filled;
        });
      }),
      PROPERTY_RUNS,
    );
  });

  test('every free seat that is named fits, and no other does', () => {
    const held = fc.option(fc.constantFrom<Basis>('own', 'nextOfKin', 'organisation'));
    const asked = fc.constantFrom<Basis>('own', 'nextOfKin', 'organisation');
    fc.assert(
      fc.property(fc.array(held, { minLength: 10, maxLength: 10 }), asked, (bases, basis) => {
        const seats = panel(bases);
        const free = freeSeatsThatFit(seats, basis);
        return seats.every(
          (seat) =>
            free.includes(seat.number) === (seat.basis === null && fits(seat.requirement, basis)),
        );
      }),
      PROPERTY_RUNS,
    );
  });
});
