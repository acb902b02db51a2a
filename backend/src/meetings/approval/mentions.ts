import { createHash } from 'node:crypto';
import { namePartsOf, namePattern } from '../minutes/public-minutes';

/** Somebody the text may name. */
export interface Named {
  id: string;
  name: string;
}

/** A sentence that names somebody. */
export interface Mention {
  personId: string;
  sentence: string;
  /** Known by its words: a changed sentence is another one. */
  hash: string;
}

/** Whether somebody has agreed to be named in a sentence. */
export type Agreed = (personId: string, hash: string) => boolean;

const GENITIVE = /(?:s|’s|'s)$/u;

/** The sentences of a text, in order; together they are the whole text. */
function sentencesIn(text: string): string[] {
  const segmenter = new Intl.Segmenter('nb', { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** How a sentence is known: SHA-256 of its words, whatever stands between them. */
export function sentenceHash(sentence: string): string {
  return createHash('sha256').update(sentence.trim().replace(/\s+/g, ' ')).digest('hex');
}

/** Every sentence that names somebody, once for each person it may mean. */
export function mentionsIn(text: string, people: readonly Named[]): Mention[] {
  const pattern = namePattern(people.map(({ name }) => name));
  if (pattern === null) return [];
  return sentencesIn(text).flatMap((segment) => {
    const found = [...segment.matchAll(pattern)].flatMap(([match]) => meant(match, people));
    const hash = sentenceHash(segment);
    return [...new Set(found)].map((personId) => ({ personId, sentence: segment.trim(), hash }));
  });
}

/**
 * The text as the public reads it: a name stays only where everyone it may mean has agreed to stand in that very
 * sentence (interpretation `openness`).
 * @param someone the word in place of a name
 */
export function publicText(
  text: string,
  people: readonly Named[],
  someone: string,
  agreed: Agreed,
): string {
  const pattern = namePattern(people.map(({ name }) => name));
  if (pattern === null) return text;
  return sentencesIn(text)
    .map((segment) => {
      const hash = sentenceHash(segment);
      return segment.replace(pattern, (match) =>
        meant(match, people).every((personId) => agreed(personId, hash)) ? match : someone,
      );
    })
    .join('');
}

/** Everyone a found name may mean: those who bear all its parts, else those who bear any. */
function meant(match: string, people: readonly Named[]): string[] {
  const found = namePartsOf(match);
  const bears = ({ name }: Named) => {
    const own = new Set(namePartsOf(name));
    return (part: string) => own.has(part) || own.has(part.replace(GENITIVE, ''));
  };
  const whole = people.filter((person) => found.every(bears(person)));
  const any = whole.length > 0 ? whole : people.filter((person) => found.some(bears(person)));
  return any.map(({ id }) => id);
}
