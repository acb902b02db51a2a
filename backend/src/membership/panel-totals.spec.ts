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

  it('hide everything when all but one or two are appointed on the same', () => {
    const hidden = { organisation: null, own: null, nextOfKin: null };
    expect(visibleTotals({ organisation: 0, own: 9, nextOfKin: 0 })).toEqual(hidden);
    expect(visibleTotals({ organisation: 1, own: 7, nextOfKin: 1 })).toEqual(hidden);
  });
});

describe('In every panel of up to twenty', () => {
  const BASES = ['own', 'nextOfKin', 'organisation'] as const;
  const counts = Array.from({ length: 21 }, (_, n) => n);
  const panels = counts.flatMap((own) =>
    counts.flatMap((nextOfKin) =>
      counts
        .filter((organisation) => own + nextOfKin + organisation <= 20)
        .map((organisation) => ({ own, nextOfKin, organisation })),
    ),
  );
  const sum = (totals: Partial<Record<(typeof BASES)[number], number | null>>) =>
    BASES.reduce((all, basis) => all + (totals[basis] ?? 0), 0);

  it('no total under three is shown, alone or as what is left when the shown are subtracted', () => {
    for (const panel of panels) {
      const view = visibleTotals(panel);
      const shown = BASES.map((basis) => view[basis]).filter((total) => total !== null);
      for (const total of shown) expect(total).toBeGreaterThanOrEqual(3);
      const rest = sum(panel) - sum(view);
      if (shown.length > 0 && shown.length < 3) expect(rest).toBeGreaterThanOrEqual(3);
    }
    expect(panels).toHaveLength(1771);
  });

  it('whoever knows the sum and the rule still cannot tell a hidden total', () => {
    const told = new Map<string, (typeof panels)[number][]>();
    for (const panel of panels) {
      const seen = JSON.stringify([sum(panel), visibleTotals(panel)]);
      told.set(seen, [...(told.get(seen) ?? []), panel]);
    }
    for (const [seen, alike] of told) {
      const [people, view] = JSON.parse(seen);
      for (const basis of BASES.filter((each) => view[each] === null)) {
        const possible = new Set(alike.map((panel) => panel[basis]));
        if (people > 0) expect([seen, basis, possible.size > 1]).toEqual([seen, basis, true]);
      }
    }
  });
});
