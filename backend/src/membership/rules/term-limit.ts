import { finding, type Finding } from '../../kernel/finding';
import type { Interpretations } from '../../statutes/interpretations';
import { withOtherReading } from '../../statutes/rules/other-reading';
import type { StatutesData } from '../../statutes/statutes-data';
import {
  addDays,
  addYears,
  before,
  covers,
  daysBetween,
  daysIn,
  lastDay,
  type Period,
  unbroken,
} from './period';

/** One appointment a person has had. */
export interface Service extends Period {
  kind: 'representative' | 'alternate';
  /** It ended before its term was over. */
  endedEarly: boolean;
}

/** Time as alternate is no obstacle to being representative (UP 3.1), nor is a term that never began. */
function representing(service: readonly Service[]): Service[] {
  return service.filter(({ kind, from, to }) => kind === 'representative' && from < to);
}

/** Days served as representative in all periods; breaks do not reset the sum. */
export function daysServed(service: readonly Service[]): number {
  return daysIn(representing(service));
}

/**
 * Terms that count among the plan's maximum: those begun on or after `term.countsFrom`, and earlier service
 * if the panel reads it so (interpretations `early-service`, `broken-term`).
 */
export function countedTerms(
  service: readonly Service[],
  { term }: StatutesData,
  interpretations: Interpretations,
): number {
  const terms = representing(service);
  const counted = terms.filter(
    ({ from, endedEarly }) =>
      from >= term.countsFrom && !(endedEarly && interpretations['broken-term'] === 'days-only'),
  );
  if (interpretations['early-service'] === 'days-only') return counted.length;
  const early = unbroken(before(terms, term.countsFrom));
  const begun = early.map(({ from, to }) => Math.ceil(daysBetween(from, to) / term.days));
  return counted.length + begun.reduce((sum, each) => sum + each, 0);
}

/** The longest term that may begin on `from`; `to` equals `from` when nothing is left. */
export function possibleTerm(
  facts: { from: string; service: readonly Service[] },
  { term }: StatutesData,
): Period & { cut: boolean; daysLeft: number } {
  const { from, service } = facts;
  const daysLeft = Math.max(0, term.maxDays - daysServed(service));
  const full = addYears(from, term.years);
  const limit = addDays(from, daysLeft);
  const cut = limit < full;
  return { from, to: cut ? limit : full, cut, daysLeft };
}

/**
 * UP 3.1: at most so many terms and so many years in all as representative. A term that would pass the
 * years is cut at the day they are reached; nothing left, or the last term used, refuses.
 * @param facts.service all earlier appointments, the proposed one left out
 */
export function termLimit(
  facts: { from: string; service: readonly Service[] },
  data: StatutesData,
  interpretations: Interpretations,
): Finding {
  return withOtherReading(['early-service', 'broken-term'], interpretations, (reading) => {
    const { term } = data;
    const used = countedTerms(facts.service, data, reading);
    const possible = possibleTerm(facts, data);
    const ok = used < term.max && possible.daysLeft > 0;
    const sum = {
      counted: used + (facts.from >= term.countsFrom ? 1 : 0),
      used,
      maxTerms: term.max,
      maxYears: term.maxYears,
      daysUsed: daysServed(facts.service),
      daysLeft: possible.daysLeft,
      maxDays: term.maxDays,
      cut: possible.cut && ok,
      from: possible.from,
      to: possible.to,
      lastDay: possible.daysLeft > 0 ? lastDay(possible) : null,
      by: used >= term.max ? 'terms' : 'years',
    };
    return finding(
      'term-limit',
      data.clauseOf['term-limit'],
      'must',
      'refuses',
      ok,
      sum,
      'alternate',
    );
  });
}

/** Where a person stands on a day: «Periode n av 3», days served, and whether more may follow. */
export interface TermStanding {
  counted: number;
  maxTerms: number;
  daysUsed: number;
  maxDays: number;
  maxYears: number;
  /** One decimal, rounded down. */
  yearsUsed: number;
  /** The term of the day, or the latest, is the last one possible. */
  lastPossible: boolean;
  /** The term of the day began before the plan counted terms. */
  beforePlan: boolean;
}

export function termStanding(
  facts: { today: string; service: readonly Service[] },
  data: StatutesData,
  interpretations: Interpretations,
): TermStanding {
  const { term } = data;
  const begun = representing(facts.service).filter((each) => each.from <= facts.today);
  const daysUsed = daysIn(before(begun, facts.today));
  const counted = countedTerms(begun, data, interpretations);
  const current = begun.find((each) => covers(each, facts.today));
  return {
    counted,
    maxTerms: term.max,
    daysUsed,
    maxDays: term.maxDays,
    maxYears: term.maxYears,
    yearsUsed: Math.floor((daysUsed * 10 * term.maxYears) / term.maxDays) / 10,
    lastPossible: counted >= term.max || daysIn(begun) >= term.maxDays,
    beforePlan: current !== undefined && current.from < term.countsFrom,
  };
}
