import { MINUTES_WORDS } from '../../texts/minutes-words';
import type { DecisionView } from '../live/live.view';
import type { ItemRow } from '../meeting-rows';
import type { MinutesItemView, MinutesView } from './minutes.view';

/** What is told of a case that is exempt. */
export const NOTHING = {
  entries: [],
  recused: [],
  recusedCount: 0,
  questions: [],
  elections: [],
  decisions: [],
  inputs: [],
  tasks: [],
};

/**
 * The public rendering: offices and counts, never a name or a seat number, closed items as «Unntatt». Names
 * that people wrote into the text are replaced, first names and surnames alike.
 * @param hide takes out the names of those who have not agreed to be named
 */
export function publicMinutes(
  view: MinutesView,
  items: readonly Pick<ItemRow, 'closed'>[],
  hide: (text: string) => string,
): MinutesView {
  const words = MINUTES_WORDS[view.language];
  const offices = [words.roles.leader, words.roles.deputyLeader, words.roles.coordinator];
  const known = (name: string) => {
    const role = roleOfName(view, name);
    return role !== null && offices.includes(role) ? role : words.someone;
  };
  const inOffice = <T extends { role: string }>(rows: T[]) =>
    rows.filter(({ role }) => offices.includes(role));
  return {
    ...view,
    audience: 'public',
    chair: roleOfName(view, view.chair),
    minuteTaker: roleOfName(view, view.minuteTaker) ?? words.roles.coordinator,
    present: inOffice(view.present).map(({ role }) => ({ name: null, role, note: null })),
    absent: inOffice(view.absent).map(({ role }) => ({ name: null, role })),
    handovers: view.handovers.map((each) => ({ ...each, to: known(each.to) })),
    items: view.items.map((item, i) =>
      items[i]?.closed === 1 || item.exempt
        ? { ...item, title: words.exempt, exempt: true, ...NOTHING }
        : openItem(item, hide, known),
    ),
  };
}

/** Replaces every name by a word for anybody. Names inside longer words are left: «Strandvik» is no «Strand». */
export function nameless(names: readonly string[], someone: string): (text: string) => string {
  const pattern = namePattern(names);
  return (text) => (pattern === null ? text : text.replace(pattern, someone));
}

/** Finds names, first names and surnames, one after the other as one, with the ending of a genitive. */
export function namePattern(names: readonly string[]): RegExp | null {
  const parts = names.flatMap((name) => [name, ...namePartsOf(name)]).filter((p) => p.length > 1);
  if (parts.length === 0) return null;
  const longestFirst = [...new Set(parts)].sort((a, b) => b.length - a.length);
  const one = longestFirst.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${one})(?:[\\s-]+(?:${one}))*(?:s|’s|'s)?(?![\\p{L}\\p{N}])`,
    'gu',
  );
}

/** 'Per-Arne Vik' is Per, Arne and Vik. */
export function namePartsOf(name: string): string[] {
  return name.split(/[\s-]+/u);
}

function roleOfName({ present }: MinutesView, name: string | null): string | null {
  return present.find((each) => name !== null && each.name === name)?.role ?? null;
}

function openItem(
  item: MinutesItemView,
  hide: (text: string) => string,
  known: (name: string) => string,
): MinutesItemView {
  return {
    ...item,
    title: hide(item.title),
    entries: item.entries
      .filter(({ panelOnly }) => !panelOnly)
      .map((entry) => ({ ...entry, text: hide(entry.text) })),
    recused: [],
    questions: [],
    elections: item.elections.map(({ inPublic }) => ({ text: inPublic, inPublic })),
    decisions: item.decisions.map((decision) => nobodyIn(decision, hide)),
    inputs: item.inputs.map((input) => ({ ...input, text: hide(input.text) })),
    tasks: item.tasks.map(({ text, owner, dueOn }) => ({
      text: hide(text),
      owner: known(owner),
      dueOn,
    })),
  };
}

/** Sums stay; who was there, who stood in and what the chair voted do not. */
function nobodyIn(decision: DecisionView, hide: (text: string) => string): DecisionView {
  const { text, findings, dissents } = decision;
  return {
    ...decision,
    text: hide(text),
    chairChoice: null,
    findings: findings.map((each) => ({ ...each, facts: withoutChair(each.facts) })),
    present: [],
    recused: [],
    substitutions: [],
    dissents: dissents.map(({ text: said, version }) => ({
      personId: null,
      name: null,
      text: hide(said),
      version,
    })),
  };
}

function withoutChair({
  chairChoice: _hidden,
  ...facts
}: DecisionView['findings'][number]['facts']) {
  return facts;
}
