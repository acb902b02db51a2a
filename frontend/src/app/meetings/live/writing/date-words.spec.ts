import { writtenDay } from './date-words';

const TODAY = '2026-11-25';
const day = (text: string, today = TODAY) => writtenDay(text, today)?.day ?? null;

describe('A day that somebody writes', () => {
  test.each([
    ['1. des', '2026-12-01'],
    ['1. desember', '2026-12-01'],
    ['1 des.', '2026-12-01'],
    ['1.12.', '2026-12-01'],
    ['1.12', '2026-12-01'],
    ['1.12.2026', '2026-12-01'],
    ['01.12.26', '2026-12-01'],
    ['2026-12-01', '2026-12-01'],
    ['1. desember 2027', '2027-12-01'],
    ['3. januar', '2027-01-03'],
    ['om en uke', '2026-12-02'],
    ['om ei veke', '2026-12-02'],
    ['om to veker', '2026-12-09'],
    ['in a week', '2026-12-02'],
    ['in two weeks', '2026-12-09'],
    ['om tre dager', '2026-11-28'],
    ['om ein månad', '2026-12-25'],
    ['December 1', '2026-12-01'],
    ['1st of December', '2026-12-01'],
    ['17. mai', '2027-05-17'],
    ['May 17th, 2027', '2027-05-17'],
    ['i morgen', '2026-11-26'],
    ['i morgon', '2026-11-26'],
    ['tomorrow', '2026-11-26'],
    ['i dag', '2026-11-25'],
    ['fredag', '2026-11-27'],
    ['på fredag', '2026-11-27'],
    ['laurdag', '2026-11-28'],
    ['on Monday', '2026-11-30'],
    ['tysdag', '2026-12-01'],
    ['fredag 4. desember', '2026-12-04'],
    ['innan fredag', '2026-11-27'],
  ])('«%s» is %s', (text, expected) => {
    expect(day(text)).toBe(expected);
  });

  test('without a year is the next one to come, today included', () => {
    expect(day('25.11.')).toBe('2026-11-25');
    expect(day('24.11.')).toBe('2027-11-24');
  });

  test('of the week is the coming one, said on the day itself that of next week', () => {
    expect(day('onsdag')).toBe('2026-12-02');
    expect(day('tirsdag')).toBe('2026-12-01');
  });

  test('is asked for again when the words before it make it another, or may mean two', () => {
    expect(day('ringe før fredag')).toBeNull();
    expect(day('ringe neste fredag')).toBeNull();
    expect(day('call before 1 December')).toBeNull();
  });

  test('in a month that is too short is its last day', () => {
    expect(day('om en måned', '2027-01-31')).toBe('2027-02-28');
  });

  test('that no calendar has is none', () => {
    expect(day('31.11.')).toBeNull();
    expect(day('29.2.2027')).toBeNull();
    expect(day('snart')).toBeNull();
  });

  test('leaves the rest of the text, whether it stands first or last', () => {
    expect(writtenDay('1. des ringe knutepunktet', TODAY)).toEqual({
      day: '2026-12-01',
      rest: 'ringe knutepunktet',
    });
    expect(writtenDay('ringe knutepunktet innen 1. des', TODAY)).toEqual({
      day: '2026-12-01',
      rest: 'ringe knutepunktet',
    });
  });

  test('is not taken out of the middle of a sentence', () => {
    expect(writtenDay('lese side 1.12 i planen nøye', TODAY)).toBeNull();
  });
});
