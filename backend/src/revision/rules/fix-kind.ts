import type { PlanChange } from './editorial';

const LINK = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/g;
const NUMBER = /\d+|[½⅓⅔¼¾]/g;
/** Words that decide how much a sentence binds, and numbers in words. A fix that touches one is no fix. */
const WEIGHTY =
  /(?<!\p{L})(?:skal|må|kan|bør|ikke|ingen|alle|maks\w*|minst|inntil|tilstreb\w*|en|ett|éi?n|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|halv\w*|tredjedel\w*|dersom|eller|og|med unntak|uten)(?!\p{L})/giu;
/** More words than this are another text, not a misprint or a name. */
const MOST_WORDS = 6;

/**
 * What a fix of a clause really is (UP 7.2, interpretation `editorial`): a link when nothing but addresses differ; what
 * somebody calls it when numbers and binding words stay and few words differ; else a change of content.
 */
export function fixKind(before: string, after: string, said: PlanChange): PlanChange {
  if (said === 'content') return 'content';
  if (said === 'link') return withoutLinks(before) === withoutLinks(after) ? 'link' : 'content';
  const same = (pattern: RegExp) => found(before, pattern) === found(after, pattern);
  if (!same(NUMBER) || !same(WEIGHTY)) return 'content';
  return wordsApart(before, after) > MOST_WORDS ? 'content' : said;
}

function withoutLinks(text: string): string {
  return text.replaceAll(LINK, '·');
}

function found(text: string, pattern: RegExp): string {
  return (text.match(pattern) ?? []).map((each) => each.toLocaleLowerCase('nb')).join(' ');
}

/** Words between the first and the last that differ, in the longer of the two. */
function wordsApart(before: string, after: string): number {
  const [one, other] = [words(before), words(after)];
  const least = Math.min(one.length, other.length);
  let head = 0;
  while (head < least && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < least - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return Math.max(one.length, other.length) - head - tail;
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((each) => each !== '');
}
