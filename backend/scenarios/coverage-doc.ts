import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../src/statutes/rule-register';
import { clauseIds } from '../src/statutes/rules/clause-ids';
import { INTERPRETATION_IDS, INTERPRETATIONS } from '../src/statutes/interpretations';
import type { StatutesData } from '../src/statutes/statutes-data';

/** The test titles that stand on a clause, read from the specs of the rules. */
export interface SpecTitles {
  /** 'backend/src/meetings/rules/quorum.spec.ts' */
  file: string;
  titles: string[];
}

/** Reads the titles of every spec beside a rule. */
export function specTitles(sourceRoot: string): SpecTitles[] {
  const files = readdirSync(sourceRoot, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\/rules\/[^/]+\.spec\.ts$/.test(file))
    .sort();
  return files.map((file) => {
    const text = readFileSync(join(sourceRoot, file), 'utf8');
    const titles = [...text.matchAll(/^\s*(?:test|it)\(\s*'((?:[^'\\]|\\.)*)'/gm)];
    return { file: `backend/src/${file}`, titles: titles.map(([, title]) => title ?? '') };
  });
}

/** `docs/statutes-coverage.md`: clause → rules → interpretations, what nobody enforces, and the tests as sentences. */
export function coverageDoc(data: StatutesData, specs: readonly SpecTitles[]): string {
  const chapters = data.clauses.map((clause) => {
    const rules = RULES.filter(({ rule }) => clauseIds(data.clauseOf[rule]).includes(clause.id));
    const readings = INTERPRETATION_IDS.filter((id) => INTERPRETATIONS[id].clause === clause.id);
    return { ...clause, rules, readings };
  });
  const rows = chapters
    .filter(({ rules, readings }) => rules.length + readings.length > 0)
    .map(({ id, heading, rules, readings }) => {
      const enforced = rules.map(({ rule, acts }) => `\`${rule}\` (${acts})`).join(', ');
      const read = readings.map((reading) => `\`${reading}\``).join(', ');
      return `| ${id} ${heading.nb} | ${enforced || '—'} | ${read || '—'} |`;
    });
  const unenforced = chapters
    .filter(({ rules, text }) => rules.length === 0 && text !== '')
    .map(({ id, heading }) => `- ${id} ${heading.nb}`);
  const elsewhere = RULES.filter(({ rule }) => clauseIds(data.clauseOf[rule]).length === 0);
  return [
    '# What the program enforces, clause by clause',
    '',
    'Generated from the register of rules, the register of interpretations and the specs; do not edit.',
    `Statutes: ${data.name}, adopted ${data.adoptedOn}.`,
    '',
    'Every rule is complete and tested here; a flow that does not exist yet calls its rules when it comes.',
    '',
    '| Clause | Rules | Interpretations |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '## Clauses nobody enforces',
    '',
    'Background, purpose and leave: nothing in them can be broken by a command.',
    '',
    ...unenforced,
    '',
    '## Rules from other documents',
    '',
    ...elsewhere.map(({ rule }) => `- \`${rule}\`: ${data.clauseOf[rule]}`),
    '',
    '## The tests as sentences',
    ...specs.flatMap(({ file, titles }) => [
      '',
      `### ${file.split('/').slice(2).join('/')}`,
      '',
      ...titles.map((title) => `- ${title.replace(/([_*<>|[\]])/g, '\\$1')}`),
    ]),
    '',
  ].join('\n');
}
