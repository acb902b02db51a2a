import { osloDate, osloTime } from '../../kernel/oslo';
import { MINUTES_ACTS_WORDS } from '../../texts/minutes-acts-words';
import { MINUTES_WORDS, MinutesWords } from '../../texts/minutes-words';
import type { DecisionView } from '../live/live.view';
import { handoverLine, notesOn, tasksOf } from './acts-lines';
import type { MinutesItemView, MinutesView } from './minutes.view';

/** One decision as it stands in the document. */
interface DecisionData {
  heading: string;
  text: string;
  lines: string[];
}

/** What the template `minutes` and the Word document read: every word in place, nothing left to decide. */
export type MinutesDocument = {
  lang: MinutesView['language'];
  region: 'no' | 'gb';
  title: string;
  preview: string | null;
  running: string;
  page: string;
  /** The head of the audit log, in the footer of what is sealed. */
  head?: string;
  facts: { heading: string; lines: [string, string][] };
  people: {
    heading: string;
    columns: number[];
    head: string[];
    rows: string[][];
    summary: string | null;
  }[];
  items: {
    heading: string;
    notes: string[];
    entries: { at: string; text: string }[];
    decisions: DecisionData[];
    /** What people took on; null when nobody did. */
    tasks: { heading: string; lines: string[] } | null;
  }[];
  /** What stands after the cases. */
  sections?: { heading: string; lines: string[] }[];
};

/** @param isPublished leaves out that it is a preview of what will be public */
export function minutesDocument(view: MinutesView, isPublished = false): MinutesDocument {
  const words = MINUTES_WORDS[view.language];
  return {
    lang: view.language,
    region: view.language === 'en' ? 'gb' : 'no',
    title: view.title,
    preview: view.audience === 'public' && !isPublished ? words.labels.preview : null,
    running: view.title,
    page: words.labels.page,
    facts: { heading: words.headings.facts, lines: factLines(view, words) },
    people: view.audience === 'panel' ? people(view, words) : publicPeople(view, words),
    items: view.items.map((item) => itemData(item, view.language)),
  };
}

function factLines(view: MinutesView, words: MinutesWords): [string, string][] {
  const { labels } = words;
  const from = osloTime(view.openedAt ?? view.startsAt);
  const to = osloTime(view.closedAt ?? view.endsAt);
  const when = `${words.date(osloDate(view.startsAt))}, ${words.between(from, to)}`;
  const named: [string, string | null][] = [
    [labels.when, when],
    [labels.where, view.place],
    [labels.attendance, view.presentSummary],
    [labels.pause, pauses(view, words)],
    [labels.chair, view.chair],
    [MINUTES_ACTS_WORDS[view.language].handedOver, handoverLine(view)],
    [labels.minuteTaker, view.minuteTaker],
    [labels.statutes, view.statutesName],
  ];
  return named.filter((line): line is [string, string] => line[1] !== null);
}

/** 'kl. 18.40–18.50, kl. 19.30–19.35', or null without a pause. */
function pauses({ pauses: all }: MinutesView, words: MinutesWords): string | null {
  const said = all.map(({ from, to }) => words.between(osloTime(from), osloTime(to)));
  return said.length > 0 ? said.join(', ') : null;
}

function people(
  { present, absent }: MinutesView,
  { headings }: MinutesWords,
): MinutesDocument['people'] {
  const there = {
    heading: headings.present,
    columns: [4, 3, 5],
    head: [headings.name, headings.role, headings.note],
    rows: present.map(({ name, role, note }) => [name ?? '', role, note ?? '']),
    summary: null,
  };
  const away = {
    heading: headings.absent,
    columns: [4, 8],
    head: [headings.name, headings.role],
    rows: absent.map(({ name, role }) => [name ?? '', role]),
    summary: null,
  };
  return [there, away].filter(({ rows }) => rows.length > 0);
}

function publicPeople(
  { present, presentSummary }: MinutesView,
  { headings }: MinutesWords,
): MinutesDocument['people'] {
  const offices = present.map(({ role }) => role).join(', ');
  const summary = offices === '' ? presentSummary : `${presentSummary}. ${offices}.`;
  return [{ heading: headings.present, columns: [], head: [], rows: [], summary }];
}

function itemData(
  item: MinutesItemView,
  language: MinutesView['language'],
): MinutesDocument['items'][number] {
  const words = MINUTES_WORDS[language];
  return {
    heading: `${words.labels.case} ${item.caseNumber} ${item.title}`,
    notes: item.exempt ? [words.exemptText] : notesOn(item, language),
    tasks: tasksOf(item, language),
    entries: item.entries.map(({ at, text }) => ({ at: words.time(osloTime(at)), text })),
    decisions: [
      ...item.decisions.map((decision) => ({
        heading: headingOf(decision, words),
        text: decision.text,
        lines: decisionLines(decision, words),
      })),
      ...item.inputs.map(({ text, finding }) => ({
        heading: words.headings.input,
        text,
        lines: [words.noDecision, quorumLine(finding, words)],
      })),
    ],
  };
}

function headingOf({ outcome, split, kind }: DecisionView, { headings }: MinutesWords): string {
  if (kind === 'amendment') {
    return outcome === 'adopted' ? headings.amendment : headings.amendmentFell;
  }
  if (split) return headings.split;
  return outcome === 'adopted' ? headings.decision : headings.proposal;
}

/** How it was decided, the sum with its clause, and who counted as present. */
function decisionLines(decision: DecisionView, words: MinutesWords): string[] {
  const { method, against, blank, present, substitutions, byChairsVote, split, findings } =
    decision;
  const votes =
    method === 'consensus' ? words.consensus : words.count(decision.for, against, blank);
  const how = method === 'consensus' || method === 'count' ? '' : `${words.ways[method]} `;
  const tie = byChairsVote ? ` ${words.byChairsVote}` : split ? ` ${words.split}` : '';
  const quorum = findings.find(({ rule }) => rule === 'quorum');
  const names = present.map((name) => {
    const call = substitutions.find(({ alternate }) => alternate === name);
    return call ? `${name} (${words.substitutesFor(call.forName)})` : name;
  });
  return [
    `${how}${votes}${tie}`,
    ...(quorum ? [quorumLine(quorum, words)] : []),
    ...(names.length > 0 ? [words.counted(names.join(', '))] : []),
    ...decision.dissents.map(({ name, text }) => words.dissent(name, text)),
  ];
}

function quorumLine(
  { facts, clause, ok }: DecisionView['findings'][number],
  words: MinutesWords,
): string {
  const { present, needed, basis } = facts as { present: number; needed: number; basis: number };
  return (ok ? words.quorum : words.notQuorate)(present, needed, basis, clause);
}
