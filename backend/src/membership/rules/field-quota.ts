import { type Facts, finding, type Finding } from '../../kernel/finding';
import type { Basis, Requirement, StatutesData, StatutesField } from '../../statutes/statutes-data';

/** A seat as the composition rules see it; `basis` is that of its holder, null when vacant. */
export interface SeatFacts {
  number: number;
  fieldId: string | null;
  requirement: Requirement;
  basis: Basis | null;
}

/** Whether someone appointed on `basis` may hold a seat that asks for `requirement`. */
export function fits(requirement: Requirement, basis: Basis): boolean {
  if (requirement === 'any') return true;
  return (requirement === 'organisation') === (basis === 'organisation');
}

/** Numbers of the vacant seats a person with this basis may take. */
export function freeSeatsThatFit(seats: readonly SeatFacts[], basis: Basis): number[] {
  return seats
    .filter((seat) => seat.basis === null && fits(seat.requirement, basis))
    .map((seat) => seat.number);
}

/** The name of a field in each language, for sentences; the panel's own words, so not in the text files. */
export function fieldFacts(field: StatutesField): Facts {
  return {
    field: field.id,
    fieldNb: field.name.nb,
    fieldNn: field.name.nn,
    fieldEn: field.name.en,
  };
}

/**
 * UP 3.4, at appointment: the seat's requirement is met by what the person is appointed on. Someone with
 * both kinds of experience may fill either seat and counts for one (interpretation `double-basis`).
 */
export function fieldQuota(
  facts: { seat: SeatFacts; basis: Basis; seats: readonly SeatFacts[] },
  data: StatutesData,
): Finding {
  const { seat, basis } = facts;
  const free = freeSeatsThatFit(facts.seats, basis);
  const field = data.fields.find((each) => each.id === seat.fieldId);
  return finding(
    'field-quota',
    data.clauseOf['field-quota'],
    'must',
    'refuses',
    fits(seat.requirement, basis),
    {
      at: 'appointment',
      seat: seat.number,
      requirement: seat.requirement,
      basis,
      freeSeats: free,
      free: free.length,
      ...(field ? fieldFacts(field) : { field: null }),
    },
    free.length > 0 ? 'otherSeat' : 'noSeat',
  );
}

/** UP 3.4, of the composition: in every fixed field each required kind of experience has its person. */
export function fieldQuotas(facts: { seats: readonly SeatFacts[] }, data: StatutesData): Finding[] {
  return data.fields.flatMap((field) =>
    [...new Set(field.seats)].map((requirement) => quotaOf(field, requirement, facts.seats, data)),
  );
}

function quotaOf(
  field: StatutesField,
  requirement: Requirement,
  seats: readonly SeatFacts[],
  data: StatutesData,
): Finding {
  const needed = field.seats.filter((each) => each === requirement).length;
  const held = seats.filter(
    ({ fieldId, basis, requirement: asked }) =>
      fieldId === field.id && asked === requirement && basis !== null && fits(requirement, basis),
  ).length;
  return finding(
    'field-quota',
    data.clauseOf['field-quota'],
    'must',
    'finding',
    held >= needed,
    { at: 'composition', requirement, held, needed, ...fieldFacts(field) },
    requirement === 'organisation' ? 'askOrganisations' : 'openCall',
  );
}
