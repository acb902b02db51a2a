import { DeclarationTexts, DeclarationWords } from '../declaration-text';
import { DeclarationTextsDto, DeclarationWordsDto } from './declaration-words.dto';

/** The words field by field, without the blanks around them: what is stored is what is shown and hashed. */
export function plainTexts(texts: DeclarationTextsDto): DeclarationTexts {
  return {
    nb: plainWords(texts.nb),
    nn: plainWords(texts.nn),
    en: plainWords(texts.en),
    'nb-lett': plainWords(texts['nb-lett']),
  };
}

function plainWords({ title, paragraphs, confirmations }: DeclarationWordsDto): DeclarationWords {
  return {
    title: oneLine(title),
    paragraphs: paragraphs.map(oneLine),
    confirmations: confirmations.map(oneLine),
  };
}

/** A line break inside a paragraph would make another text of the same hash. */
function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
