import { osloDate, osloTime } from '../../kernel/oslo';
import type { DocumentData } from '../../documents/pdf-writer';
import { MINUTES_WORDS, MinutesWords } from '../../texts/minutes-words';
import type { DecisionView } from '../live/live.view';
import type { MinutesItemView, MinutesView } from './minutes.view';

/** The minutes as the template `minutes` reads them: every word in place, nothing left to decide. */
export function minutesDocument(view: MinutesView): DocumentData {
  const words = MINUTES_WORDS[view.language];
  return {
    lang: view.language,
    region: view.language === 'en' ? 'gb' : 'no',
    title: view.title,
    preview: view.audience === 'public' ? words.labels.preview : null,
    running: view.title,
    page: words.labels.page,
    facts: { heading: words.headings.facts, lines: factLines(view, words) },
    people: view.audience === 'panel' ? people(view, words) : publicPeople(view, words),
    items: view.items.map((item) => itemData(item, words)),
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
    [labels.chair, view.chair],
    [labels.minuteTaker, view.minuteTaker],
    [labels.statutes, view.statutesName],
  ];
  return named.filter((line): line is [string, string] => line[1] !== null);
}

function people({ present, absent }: MinutesView, { headings }: MinutesWords) {
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

function publicPeople({ present, presentSummary }: MinutesView, { headings }: MinutesWords) {
  const offices = present.map(({ role }) => role).join(', ');
  const summary = offices === '' ? presentSummary : `${presentSummary}. ${offices}.`;
  return [{ heading: headings.present, columns: [], head: [], rows: [], summary }];
}

function itemData(item: MinutesItemView, words: MinutesWords) {
  const { labels } = words;
  const recused = item.recused.length > 0 ? `${labels.recused}: ${item.recused.join(', ')}.` : null;
  return {
    heading: `${labels.case} ${item.caseNumber} ${item.title}`,
    note: item.exempt ? words.exemptText : recused,
    entries: item.entries.map(({ at, text }) => ({ at: words.time(osloTime(at)), text })),
    decisions: item.decisions.map((decision) => ({
      heading: decision.outcome === 'adopted' ? words.headings.decision : words.headings.proposal,
      text: decision.text,
      lines: decisionLines(decision, words),
    })),
  };
}

/** How it was decided, the sum with its clause, and who counted as present. */
function decisionLines(decision: DecisionView, words: MinutesWords): string[] {
  const { method, against, blank, present, substitutions, byChairsVote, findings } = decision;
  const votes =
    method === 'consensus' ? words.consensus : words.count(decision.for, against, blank);
  const quorum = findings.find(({ rule }) => rule === 'quorum');
  const names = present.map((name) => {
    const call = substitutions.find(({ alternate }) => alternate === name);
    return call ? `${name} (${words.substitutesFor(call.forName)})` : name;
  });
  return [
    byChairsVote ? `${votes} ${words.byChairsVote}` : votes,
    ...(quorum ? [quorumLine(quorum, words)] : []),
    ...(names.length > 0 ? [words.counted(names.join(', '))] : []),
  ];
}

function quorumLine(
  { facts, clause }: DecisionView['findings'][number],
  words: MinutesWords,
): string {
  const { present, needed, basis } = facts as { present: number; needed: number; basis: number };
  return words.quorum(present, needed, basis, clause);
}
