import { visibleTotals } from './panel-totals';

describe('The totals that members see', () => {
  it('are all shown when none is under three', () => {
    const totals = { organisation: 3, own: 3, nextOfKin: 4 };
    expect(visibleTotals(totals)).toEqual(totals);
  });

  it('hide a total under three and the next smallest, which would give it away by subtraction', () => {
    expect(visibleTotals({ organisation: 5, own: 3, nextOfKin: 2 })).toEqual({
      organisation: 5,
      own: null,
      nextOfKin: null,
    });
  });

  it('hide the two that are under three and show the third', () => {
    expect(visibleTotals({ organisation: 1, own: 6, nextOfKin: 2 })).toEqual({
      organisation: null,
      own: 6,
      nextOfKin: null,
    });
  });

  it('hide everything in an empty panel', () => {
    const hidden = { organisation: null, own: null, nextOfKin: null };
    expect(visibleTotals({ organisation: 0, own: 0, nextOfKin: 0 })).toEqual(hidden);
  });
});
