import { MINUTES_WORDS } from '../../texts/minutes-words';
import type { PanelOnDay } from '../attendance/panel-on-day';
import type { DecisionView } from '../live/live.view';
import type { ItemRow } from '../meeting-rows';
import type { MinutesItemView, MinutesView } from './minutes.view';

/**
 * The public rendering: offices and counts, never a name or a seat number, closed items as «Unntatt». Names
 * that people wrote into the text are replaced, first names and surnames alike.
 */
export function publicMinutes(
  view: MinutesView,
  items: readonly ItemRow[],
  panel: PanelOnDay,
): MinutesView {
  const words = MINUTES_WORDS[view.language];
  const offices = [words.roles.leader, words.roles.deputyLeader, words.roles.coordinator];
  const inOffice = <T extends { role: string }>(rows: T[]) =>
    rows.filter(({ role }) => offices.includes(role));
  const hide = nameless([...panel.names.values()], words.someone);
  return {
    ...view,
    audience: 'public',
    chair: roleOfName(view, view.chair),
    minuteTaker: roleOfName(view, view.minuteTaker) ?? words.roles.coordinator,
    present: inOffice(view.present).map(({ role }) => ({ name: null, role, note: null })),
    absent: inOffice(view.absent).map(({ role }) => ({ name: null, role })),
    items: view.items.map((item, i) =>
      items[i]?.closed === 1 || item.exempt ? exempt(item, words.exempt) : openItem(item, hide),
    ),
  };
}

/** Replaces every name by a word for anybody. Names inside longer words are left: «Strandvik» is no «Strand». */
export function nameless(names: readonly string[], someone: string): (text: string) => string {
  const parts = names
    .flatMap((name) => [name, ...name.split(/[\s-]+/u)])
    .filter((p) => p.length > 1);
  if (parts.length === 0) return (text) => text;
  const longestFirst = [...new Set(parts)].sort((a, b) => b.length - a.length);
  const one = longestFirst.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${one})(?:[\\s-]+(?:${one}))*(?:s|’s|'s)?(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return (text) => text.replace(pattern, someone);
}

function roleOfName({ present }: MinutesView, name: string | null): string | null {
  return present.find((each) => name !== null && each.name === name)?.role ?? null;
}

function exempt(item: MinutesItemView, title: string): MinutesItemView {
  return { ...item, title, exempt: true, entries: [], recused: [], decisions: [] };
}

function openItem(item: MinutesItemView, hide: (text: string) => string): MinutesItemView {
  return {
    ...item,
    title: hide(item.title),
    entries: item.entries.map(({ at, text }) => ({ at, text: hide(text) })),
    recused: [],
    decisions: item.decisions.map((decision) => nobodyIn(decision, hide)),
  };
}

/** Sums stay; who was there, who stood in and what the chair voted do not. */
function nobodyIn(decision: DecisionView, hide: (text: string) => string): DecisionView {
  const { text, findings } = decision;
  return {
    ...decision,
    text: hide(text),
    chairChoice: null,
    findings: findings.map((each) => ({ ...each, facts: withoutChair(each.facts) })),
    present: [],
    recused: [],
    substitutions: [],
  };
}

function withoutChair({
  chairChoice: _hidden,
  ...facts
}: DecisionView['findings'][number]['facts']) {
  return facts;
}
