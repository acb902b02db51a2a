import { arcTo, partOfYear, pointAt } from './wheel';

describe('The annual wheel', () => {
  it('begins at the top and goes clockwise', () => {
    expect(pointAt(partOfYear('2026-01-01'))).toEqual({ x: 180, y: 48 });
    expect(pointAt(0.25)).toEqual({ x: 312, y: 180 });
    expect(pointAt(0.5)).toEqual({ x: 180, y: 312 });
  });

  it('counts leap years by their own length', () => {
    expect(partOfYear('2028-07-02')).toBe(0.5);
  });

  it('draws nothing before the year and nearly a full circle after it', () => {
    expect(arcTo(0)).toBe('');
    expect(arcTo(1)).toContain(' 0 1 1 ');
  });
});
