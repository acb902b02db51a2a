import { hashOf } from '../kernel/secret-words';
import { DeclarationWords } from './declaration-text';

/** SHA-256 of exactly the text shown, one line per paragraph: what a signature is bound to. */
export function declarationHash(words: DeclarationWords): string {
  return hashOf(words.title, ...words.paragraphs, ...words.confirmations);
}
