import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyAreas } from './administration/policy-area.view';
import { POLICY, POLICY_BY_SLICE } from './policy';

const TEXTS = join(__dirname, '../../frontend/public/i18n');

/** The words under one heading of the page «Hvem kan hva», by dotted key. */
function words(language: string, heading: string): Set<string> {
  const file = join(TEXTS, language, 'administration.json');
  const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, object>;
  return new Set(keysOf(all[heading] ?? {}));
}

function keysOf(value: object, before = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [before + key] : keysOf(inner as object, `${before}${key}.`),
  );
}

describe.each(['nb', 'nn', 'en'])('In %s, the page «Who may do what»', (language) => {
  it('has words for every row of the policy table and no others', () => {
    expect([...words(language, 'row')].sort()).toEqual(Object.keys(POLICY).sort());
  });

  it('has words for every condition and no others', () => {
    const conditional = Object.entries(POLICY).filter(([, { own }]) => own !== undefined);
    const names = conditional.map(([name]) => name).sort();
    expect([...words(language, 'condition')].sort()).toEqual(names);
  });

  it('has a heading for every part of the program', () => {
    expect([...words(language, 'area')].sort()).toEqual(Object.keys(POLICY_BY_SLICE).sort());
  });
});

it('The page shows every row once', () => {
  const shown = policyAreas(POLICY_BY_SLICE).flatMap(({ rows }) => rows.map(({ name }) => name));
  expect(shown.sort()).toEqual(Object.keys(POLICY).sort());
});
