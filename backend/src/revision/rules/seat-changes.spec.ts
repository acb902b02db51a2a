import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import type { Requirement } from '../../statutes/statutes-data';
import { seatChanges, type StandingSeat } from './seat-changes';

const data = POLYFON_STATUTES;

const seat = (
  number: number,
  fieldId: string | null,
  requirement: Requirement,
  held = true,
): StandingSeat => ({ id: `s${number}`, number, fieldId, requirement, held });

/** The ten seats of the plan, all held but those named. */
function ten(...vacant: number[]): StandingSeat[] {
  const fixed = data.fields.flatMap(({ id }, i) => [
    seat(2 * i + 1, id, 'organisation'),
    seat(2 * i + 2, id, 'experience'),
  ]);
  const flexible = [7, 8, 9, 10].map((number) => seat(number, null, 'any'));
  return [...fixed, ...flexible].map((each) => ({ ...each, held: !vacant.includes(each.number) }));
}

const numbers = (seats: readonly { number: number }[]) => seats.map(({ number }) => number);

describe('UP 3.4: the seats of a panel when a plan asks for others', () => {
  test('stay as they are when the plan asks for the same', () => {
    expect(seatChanges(ten(3, 9), 10, data)).toEqual({ closed: [], opened: [] });
  });

  test('fewer flexible seats: the vacant go first, then those with the highest number', () => {
    const cut = { ...data, flexibleSeats: 2 };
    expect(numbers(seatChanges(ten(), 10, cut).closed)).toEqual([9, 10]);
    expect(numbers(seatChanges(ten(7), 10, cut).closed)).toEqual([10, 7]);
    expect(numbers(seatChanges(ten(7, 8), 10, cut).closed)).toEqual([7, 8]);
    expect(numbers(seatChanges(ten(7, 8).reverse(), 10, cut).closed)).toEqual([7, 8]);
    expect(seatChanges(ten(), 10, cut).closed[0]).toEqual(seat(9, null, 'any'));
  });

  test('more flexible seats get numbers nobody has had', () => {
    expect(seatChanges(ten(), 13, { ...data, flexibleSeats: 6 })).toEqual({
      closed: [],
      opened: [
        { number: 14, fieldId: null, requirement: 'any' },
        { number: 15, fieldId: null, requirement: 'any' },
      ],
    });
  });

  test('a field that goes takes its seats along, and a new one brings its own', () => {
    const fields = [
      ...data.fields.slice(0, 2),
      {
        id: 'hjerte',
        name: { nb: 'Hjerte', nn: 'Hjarte', en: 'Heart' },
        seats: ['organisation' as const, 'any' as const],
      },
    ];
    const { closed, opened } = seatChanges(ten(), 10, { ...data, fields });
    expect(numbers(closed)).toEqual([5, 6]);
    expect(opened).toEqual([
      { number: 11, fieldId: 'hjerte', requirement: 'organisation' },
      { number: 12, fieldId: 'hjerte', requirement: 'any' },
    ]);
  });

  test('a seat that asks for something else is another seat', () => {
    const fields = data.fields.map((field) =>
      field.id === 'eldre' ? { ...field, seats: ['organisation' as const, 'any' as const] } : field,
    );
    const { closed, opened } = seatChanges(ten(), 10, { ...data, fields });
    expect(numbers(closed)).toEqual([6]);
    expect(opened).toEqual([{ number: 11, fieldId: 'eldre', requirement: 'any' }]);
  });

  test('does not turn the seats it was given around', () => {
    const given = ten(2).reverse();
    const order = numbers(given);
    seatChanges(given, 10, { ...data, flexibleSeats: 1 });
    expect(numbers(given)).toEqual(order);
  });
});
