import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { POLYFON_STATUTES } from '../../example/polyfon-statutes';
import { coverageDoc, specTitles } from '../../scenarios/coverage-doc';
import { INTERPRETATION_IDS, INTERPRETATIONS } from './interpretations';
import { RULES } from './rule-register';
import { clauseIds } from './rules/clause-ids';

const ROOT = join(__dirname, '../../..');
const SOURCE = join(ROOT, 'backend/src');
const LANGUAGES = ['nb', 'nn', 'en'] as const;

/** What the board says looking ahead: findings too, but nothing a command could break. */
const PLANNING: Readonly<Record<string, string>> = {
  'term-ending': 'membership/planning-findings.ts',
  'term-limit-ahead': 'membership/planning-findings.ts',
  'office-due': 'elections/office-findings.ts',
  'office-vacant': 'elections/office-findings.ts',
};

interface RuleWords {
  ok: string;
  fail: string;
  remedies: Record<string, string>;
}

function words<T>(language: string, scope: string): T {
  const path = join(ROOT, 'frontend/public/i18n', language, `${scope}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

/** The source of every rule, by rule id: where `finding('<id>'` is said. */
function sources(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { file } of specTitles(SOURCE)) {
    const folder = join(ROOT, file, '..');
    for (const { rule } of RULES) {
      const path = join(folder, `${rule}.ts`);
      if (existsSync(path)) found.set(rule, readFileSync(path, 'utf8'));
    }
  }
  const expiry = join(SOURCE, 'statutes/rules/plan-expiry.ts');
  found.set('plan-expiry', readFileSync(expiry, 'utf8'));
  for (const [rule, file] of Object.entries(PLANNING)) {
    found.set(rule, readFileSync(join(SOURCE, file), 'utf8'));
  }
  return found;
}

describe('every rule stands on a clause, has its words and is documented', () => {
  test('every cited clause exists in the statutes', () => {
    const known = POLYFON_STATUTES.clauses.map(({ id }) => id);
    for (const { clause } of RULES) {
      for (const id of clauseIds(clause)) expect(known).toContain(id);
    }
  });

  test('every rule has a file of its own name that says its finding', () => {
    const files = sources();
    for (const { rule } of RULES) {
      expect([rule, files.get(rule)?.includes(`'${rule}'`) ?? false]).toEqual([rule, true]);
    }
  });

  test.each(LANGUAGES)(
    'every rule has a sentence in %s, and no sentence is without a rule',
    (language) => {
      const texts = words<Record<string, RuleWords>>(language, 'rules');
      expect(Object.keys(texts).sort()).toEqual(
        [...RULES.map(({ rule }) => rule), ...Object.keys(PLANNING)].sort(),
      );
      for (const { ok, fail, remedies } of Object.values(texts)) {
        expect(ok.trim()).not.toBe('');
        expect(fail.trim()).not.toBe('');
        for (const each of Object.values(remedies)) expect(each.trim()).not.toBe('');
      }
    },
  );

  test.each(LANGUAGES)(
    'every remedy a rule gives has its words in %s, and no other',
    (language) => {
      const texts = words<Record<string, RuleWords>>(language, 'rules');
      for (const [rule, source] of sources()) {
        for (const remedy of Object.keys(texts[rule]?.remedies ?? {})) {
          const outcome = rule === 'election-method';
          expect([rule, remedy, outcome || source.includes(`'${remedy}'`)]).toEqual([
            rule,
            remedy,
            true,
          ]);
        }
      }
    },
  );

  test('every remedy a spec has seen has its words', () => {
    const texts = words<Record<string, RuleWords>>('nb', 'rules');
    const known = new Set(Object.values(texts).flatMap(({ remedies }) => Object.keys(remedies)));
    const seen = specTitles(SOURCE).flatMap(({ file }) =>
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(/remedy: '(\w+)'/g)].map(
        ([, key]) => key,
      ),
    );
    expect(seen.filter((key) => !known.has(key ?? ''))).toEqual([]);
  });

  test.each(LANGUAGES)(
    'every value a sentence asks for in %s is a fact of its rule',
    (language) => {
      const texts = words<Record<string, RuleWords>>(language, 'rules');
      const files = sources();
      const fields = files.get('field-quota') ?? '';
      for (const [rule, { ok, fail, remedies }] of Object.entries(texts)) {
        const asked = [ok, fail, ...Object.values(remedies)].flatMap((text) =>
          [...text.matchAll(/(?<!\w)\{\s*([a-z]\w*)\s*[,}]/g)].map(([, name]) => name ?? ''),
        );
        const source = (files.get(rule) ?? '') + fields;
        const missing = asked.filter((name) => !new RegExp(`\\b${name}\\b`).test(source));
        expect([rule, missing]).toEqual([rule, []]);
      }
    },
  );

  test.each(LANGUAGES)(
    'every interpretation and each of its options has words in %s',
    (language) => {
      const { interpretations } = words<{
        interpretations: Record<string, { question: string; reason: string; options: object }>;
      }>(language, 'statutes');
      expect(Object.keys(interpretations)).toEqual(INTERPRETATION_IDS);
      for (const id of INTERPRETATION_IDS) {
        expect(Object.keys(interpretations[id]?.options ?? {})).toEqual([
          ...INTERPRETATIONS[id].options,
        ]);
      }
    },
  );

  test('docs/statutes-coverage.md is what the registers and specs say', () => {
    const path = join(ROOT, 'docs/statutes-coverage.md');
    const text = coverageDoc(POLYFON_STATUTES, specTitles(SOURCE));
    if (process.env['UPDATE_DOCS']) writeFileSync(path, text);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});
