import { INTERPRETATION_IDS, INTERPRETATIONS } from '../../statutes/interpretations';
import { clauseIds } from '../../statutes/rules/clause-ids';
import type { StatutesData } from '../../statutes/statutes-data';

/** A clause by its number, and its words where they are asked about. */
interface Numbered {
  id: string;
  text: string;
}

/** '8' for a chapter, '3.6' for a section: what a new clause may be called. */
const NUMBER = /^[1-9]\d?(?:\.[1-9]\d?)?$/;
/** 'punkt 3.4', 'pkt. 3.4 og 3.5', 'UP 3.1, 3.2' */
const REFERENCE =
  /(?<!\p{L})(?:punkt|pkt\.?|kapittel|kap\.?|UP)\s+(\d+(?:\.\d+)?(?:(?:,|\s+og|\s+eller)\s+\d+\.\d+)*)/giu;

/** Chapters and sections in the order they are read: 2, 2.1, 2.10, 3. */
export function byNumber(one: { id: string }, other: { id: string }): number {
  const [a = [], b = []] = [one.id, other.id].map((id) => id.split('.').map(Number));
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
}

/** 1 for a chapter, 2 for a section. */
export function levelOf(id: string): number {
  return id.split('.').length;
}

/** Clauses that rules count by or readings settle: their words may change, but they cannot be left out. */
export function restedOn(data: Pick<StatutesData, 'clauses' | 'clauseOf'>): string[] {
  const rested = new Set([
    ...Object.values(data.clauseOf).flatMap(clauseIds),
    ...INTERPRETATION_IDS.map((id) => INTERPRETATIONS[id].clause as string),
  ]);
  return data.clauses.map(({ id }) => id).filter((id) => rested.has(id));
}

/**
 * What is wrong with the clauses of a draft: a number that is none, stands twice, or has meant another clause; a
 * section without its chapter; a new section without words; a clause left out that rules or readings rest on.
 * @param used every number that any version has had
 */
export function clauseFaults(
  clauses: readonly Numbered[],
  base: Pick<StatutesData, 'clauses' | 'clauseOf'>,
  used: ReadonlySet<string>,
): string[] {
  const ids = new Set(clauses.map(({ id }) => id));
  const known = new Set(base.clauses.map(({ id }) => id));
  const added = clauses.filter(({ id }) => !known.has(id));
  const sections = [...ids].filter((id) => levelOf(id) > 1);
  const lacks = (id: string) => !ids.has(chapterOf(id));
  const hadNone = (id: string) => known.has(id) && !known.has(chapterOf(id));
  return [
    ...(added.some(({ id }) => !NUMBER.test(id)) ? ['number'] : []),
    ...(ids.size < clauses.length ? ['unique'] : []),
    ...(added.some(({ id }) => used.has(id)) ? ['used'] : []),
    ...(sections.some((id) => lacks(id) && !hadNone(id)) ? ['chapter'] : []),
    ...(added.some(({ id, text }) => levelOf(id) > 1 && text.trim() === '') ? ['words'] : []),
    ...(restedOn(base).some((id) => !ids.has(id)) ? ['restedOn'] : []),
  ];
}

/** A clause whose words send the reader to one that is not there any more. */
export interface LostReference {
  clause: string;
  to: string;
}

/** References in a draft to clauses that the plan had and the draft has not. */
export function lostReferences(
  before: readonly Numbered[],
  after: readonly Numbered[],
): LostReference[] {
  const there = new Set(after.map(({ id }) => id));
  const gone = new Set(before.map(({ id }) => id).filter((id) => !there.has(id)));
  return after.flatMap(({ id, text }) =>
    [...referencesIn(text)].filter((to) => gone.has(to)).map((to) => ({ clause: id, to })),
  );
}

function referencesIn(text: string): Set<string> {
  const lists = [...text.matchAll(REFERENCE)].map(([, list = '']) => list);
  return new Set(lists.flatMap((list) => list.match(/\d+(?:\.\d+)?/g) ?? []));
}

function chapterOf(id: string): string {
  return id.split('.')[0] ?? id;
}
