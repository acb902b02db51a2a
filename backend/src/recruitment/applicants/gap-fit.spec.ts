import { SoughtSeatView } from '../campaigns/campaign.view';
import { seatsThatFit } from './gap-fit';

const seat = (
  number: number,
  fieldId: string | null,
  requirement: SoughtSeatView['requirement'],
): SoughtSeatView => ({ seatId: `seat ${number}`, number, fieldId, requirement });
const SEATS = [
  seat(1, 'barn', 'organisation'),
  seat(2, 'barn', 'experience'),
  seat(6, 'eldre', 'experience'),
  seat(7, null, 'any'),
  seat(9, null, 'organisation'),
];
const numbers = (fields: string[]) => seatsThatFit(fields, SEATS).map(({ number }) => number);

describe('An applicant’s fields against the gap', () => {
  it('fit the seats of the field and the flexible ones', () => {
    expect(numbers(['eldre'])).toEqual([6, 7]);
    expect(numbers(['barn', 'eldre'])).toEqual([2, 6, 7]);
  });

  it('fit flexible seats only when they are none of the plan’s', () => {
    expect(numbers(['other'])).toEqual([7]);
    expect(numbers([])).toEqual([7]);
  });

  it('never fit a seat that organisations fill', () => {
    expect(seatsThatFit(['barn'], SEATS.slice(0, 1))).toEqual([]);
  });
});
