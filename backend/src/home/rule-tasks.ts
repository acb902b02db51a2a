import { Finding } from '../kernel/finding.view';
import type { Draft } from './home-facts';

/** Broken rules that are a task of their own, with a day. */
const HAS_TASK = new Set(['basis-lapsed']);

/** Where a broken rule is mended, when not on the board. */
const PAGE_OF_RULE: Readonly<Record<string, string>> = {
  offices: '/panelet/verv',
  'office-due': '/panelet/verv',
  'office-length': '/panelet/verv',
  'office-limit': '/panelet/verv',
  stagger: '/panelet/verv',
  'meetings-per-year': '/moter',
};

/** A task for each broken rule that has none of its own. */
export function ruleTasks(findings: readonly Finding[]): Draft[] {
  return findings
    .filter(({ ok, rule }) => !ok && !HAS_TASK.has(rule))
    .map((finding) => ({
      kind: 'mendRule',
      params: { rule: finding.rule, clause: finding.clause },
      link: PAGE_OF_RULE[finding.rule] ?? '/panelet',
      due: null,
      minutes: null,
      group: 'rules' as const,
      finding,
    }));
}
