import type { DeclarationTextsDto, DeclarationVersionView } from '../../api/schema';

export const LANGUAGES = ['nb', 'nn', 'en', 'nb-lett'] as const;
export type WrittenLanguage = (typeof LANGUAGES)[number];

/** One language as it stands in the form: paragraphs with an empty line between, one sentence to a line. */
export interface Written {
  title: string;
  paragraphs: string;
  confirmations: string;
}

export type AllWritten = Record<WrittenLanguage, Written>;

/** A version's words as the form shows them. */
export function written(texts: DeclarationVersionView['texts']): AllWritten {
  const form = (language: WrittenLanguage): Written => ({
    title: texts[language].title,
    paragraphs: texts[language].paragraphs.join('\n\n'),
    confirmations: texts[language].confirmations.join('\n'),
  });
  return { nb: form('nb'), nn: form('nn'), en: form('en'), 'nb-lett': form('nb-lett') };
}

/** What was written as the server takes it. */
export function texts(all: AllWritten): DeclarationTextsDto {
  return {
    nb: words(all.nb),
    nn: words(all.nn),
    en: words(all.en),
    'nb-lett': words(all['nb-lett']),
  };
}

/** The words of one language; blanks and single line breaks inside a paragraph do not count. */
export function words({ title, paragraphs, confirmations }: Written): DeclarationTextsDto['nb'] {
  return {
    title: oneLine(title),
    paragraphs: paragraphs
      .split(/\n\s*\n/)
      .map(oneLine)
      .filter(Boolean),
    confirmations: confirmations.split('\n').map(oneLine).filter(Boolean),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
