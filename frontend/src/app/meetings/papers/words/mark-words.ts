/** A word the panel explains, as it is found in texts of one language. */
export interface ExplainedWord {
  id: string;
  /** The word as it stands in the list, in the language of the text. */
  word: string;
  /** Other forms of it. */
  forms: readonly string[];
  /** What it means, in the reader's language. */
  meaning: string;
}

/** A piece of a text; with the word it is, when that one is explained. */
export interface Segment {
  text: string;
  word: ExplainedWord | null;
}

interface Token {
  text: string;
  from: number;
  to: number;
}

/** One way a word may be written: all but its last part exactly, the last one also with an ending. */
interface Form {
  word: ExplainedWord;
  parts: readonly string[];
  /** 'AU' is another thing than 'au'. */
  exact: boolean;
}

/** Endings of Norwegian nouns and adjectives, and of English ones. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  no: ['e', 'a', 'n', 't', 'r', 'en', 'et', 'er', 'ar', 'ne', 'ane', 'ene'],
  en: ['s', 'es', '’s', "'s"],
};
const TOKEN = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/**
 * Finds the explained words in the texts of a page, inflected ones too, and marks each word once: where it stands
 * first. The longest form wins, and no marks overlap. The texts are cut, never changed, so putting the pieces together
 * gives them back to the letter, whatever signs they hold.
 */
export function markWords(
  texts: readonly string[],
  words: readonly ExplainedWord[],
  language: string,
): Segment[][] {
  const forms = formsOf(words);
  const endings = ENDINGS[language === 'en' ? 'en' : 'no'] ?? [];
  const marked = new Set<string>();
  return texts.map((text) => mark(text, forms, endings, marked));
}

/** The forms with the most parts first, of those the longest, so that the longest match is found first. */
function formsOf(words: readonly ExplainedWord[]): Form[] {
  return words
    .flatMap((word) =>
      [word.word, ...word.forms].map((form) => {
        const exact = form.length > 1 && form === form.toLocaleUpperCase('nb');
        const parts = tokensIn(form).map(({ text }) => (exact ? text : lower(text)));
        return { word, parts, exact };
      }),
    )
    .filter(({ parts }) => parts.length > 0)
    .sort(
      (a, b) => b.parts.length - a.parts.length || b.parts.join().length - a.parts.join().length,
    );
}

function mark(
  text: string,
  forms: readonly Form[],
  endings: readonly string[],
  marked: Set<string>,
): Segment[] {
  const tokens = tokensIn(text);
  const segments: Segment[] = [];
  let done = 0;
  for (let at = 0; at < tokens.length; at++) {
    const form = forms.find((each) => fits(each, tokens, at, endings));
    if (!form) continue;
    const first = tokens[at];
    const last = tokens[at + form.parts.length - 1];
    at += form.parts.length - 1;
    if (!first || !last || marked.has(form.word.id)) continue;
    marked.add(form.word.id);
    if (first.from > done) segments.push({ text: text.slice(done, first.from), word: null });
    segments.push({ text: text.slice(first.from, last.to), word: form.word });
    done = last.to;
  }
  if (done < text.length) segments.push({ text: text.slice(done), word: null });
  return segments;
}

function fits(form: Form, tokens: readonly Token[], at: number, endings: readonly string[]) {
  const last = form.parts.length - 1;
  return form.parts.every((part, n) => {
    const token = tokens[at + n];
    if (!token) return false;
    if (form.exact) return token.text === part;
    const text = lower(token.text);
    return text === part || (n === last && isInflected(text, part, endings));
  });
}

/** 'referatene' of 'referat', 'gruppa' of 'gruppe', and either with a genitive s. */
function isInflected(text: string, word: string, endings: readonly string[]): boolean {
  const bare = text.endsWith('s') ? text.slice(0, -1) : text;
  return [text, bare].some(
    (form) =>
      form === word ||
      endings.some(
        (ending) =>
          form === word + ending || (word.endsWith('e') && form === word.slice(0, -1) + ending),
      ),
  );
}

function tokensIn(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: found, index }) => {
    return { text: found, from: index, to: index + found.length };
  });
}

function lower(text: string): string {
  return text.toLocaleLowerCase('nb');
}
