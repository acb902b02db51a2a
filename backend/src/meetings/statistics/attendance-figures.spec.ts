import fc from 'fast-check';
import {
  attendanceFigures,
  HeldMeeting,
  NO_FIGURES,
  sumOf,
  termFigures,
} from './attendance-figures';

const MEETING: HeldMeeting = {
  representatives: ['kari'],
  attended: new Map(),
  excused: new Set(),
  away: new Set(),
  standIns: [],
};
const kari = (...meetings: Partial<HeldMeeting>[]) =>
  attendanceFigures(meetings.map((each) => ({ ...MEETING, ...each }))).get('kari');

describe('Figures of attendance', () => {
  it('tell those in the room from those who took part from elsewhere', () => {
    const figures = kari(
      { attended: new Map([['kari', 'present']]) },
      { attended: new Map([['kari', 'remote']]) },
    );
    expect(figures).toEqual({ ...NO_FIGURES, meetings: 2, present: 1, remote: 1 });
  });

  it('tell who said so beforehand from who did not', () => {
    const figures = kari({ excused: new Set(['kari']) }, {});
    expect(figures).toEqual({ ...NO_FIGURES, meetings: 2, excused: 1, absent: 1 });
  });

  it('leave out a meeting somebody was on leave for, unless they came', () => {
    const away = new Set(['kari']);
    expect(kari({ away })).toEqual({ ...NO_FIGURES, away: 1 });
    const came = kari({ away, attended: new Map([['kari', 'present']]) });
    expect(came).toEqual({ ...NO_FIGURES, meetings: 1, present: 1 });
  });

  it('count a substitution for the alternate, and not against whom they stood in for', () => {
    const standIns = [{ alternateId: 'aksel', forPersonId: 'kari' }];
    const figures = attendanceFigures([{ ...MEETING, standIns }]);
    expect(figures.get('kari')).toEqual({ ...NO_FIGURES, represented: 1 });
    expect(figures.get('aksel')).toEqual({ ...NO_FIGURES, stoodIn: 1 });
  });

  it('count an alternate who stood in for two cases of one meeting once', () => {
    const standIns = ['kari', 'rolf'].map((forPersonId) => ({ alternateId: 'aksel', forPersonId }));
    expect(attendanceFigures([{ ...MEETING, standIns }]).get('aksel')?.stoodIn).toBe(1);
  });

  it('of a term count its first day and not the first day after, and nothing of another term', () => {
    const meetings = ['2026-01-28', '2026-06-12', '2026-06-13', '2026-09-16'].map((day) => {
      return { ...MEETING, day };
    });
    const terms = [
      { personId: 'kari', from: '2026-01-28', to: '2026-06-13' },
      { personId: 'kari', from: '2026-06-13', to: '2028-06-13' },
      { personId: 'kari', from: '2028-06-13', to: '2030-06-13' },
    ];
    expect(termFigures(meetings, terms).map((each) => each.meetings + each.away)).toEqual([
      2, 2, 0,
    ]);
    const whole = attendanceFigures(meetings).get('kari');
    expect(sumOf(termFigures(meetings, terms))).toEqual(whole);
  });

  it('give nobody anything when no meeting was held', () => {
    expect(attendanceFigures([])).toEqual(new Map());
    expect(sumOf([])).toEqual(NO_FIGURES);
  });

  it('put every meeting of every representative in exactly one place, however things went', () => {
    const person = fc.constantFrom('a', 'b', 'c', 'd');
    const some = fc.uniqueArray(person);
    const meeting = fc.record({
      representatives: some,
      attended: fc
        .dictionary(person, fc.constantFrom('present' as const, 'remote' as const))
        .map((each) => new Map(Object.entries(each))),
      excused: some.map((each) => new Set(each)),
      away: some.map((each) => new Set(each)),
      standIns: fc.array(fc.record({ alternateId: fc.constant('v'), forPersonId: person })),
    });
    fc.assert(
      fc.property(fc.array(meeting), (meetings) => {
        const sum = sumOf([...attendanceFigures(meetings).values()]);
        const counted = sum.present + sum.remote + sum.excused + sum.absent;
        const seats = meetings.reduce((n, each) => n + each.representatives.length, 0);
        return sum.meetings === counted && counted + sum.away + sum.represented === seats;
      }),
    );
  });
});
