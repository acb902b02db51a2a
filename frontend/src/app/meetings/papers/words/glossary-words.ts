import { Injectable, computed, inject, signal } from '@angular/core';
import type { GlossaryView, GlossaryWordView, Language } from '../../../api/schema';
import { Api } from '../../../kernel/api';
import { Texts } from '../../../kernel/texts';
import { ExplainedWord } from './mark-words';

/** The panel's glossary for those who read; a page without it is read all the same. */
@Injectable({ providedIn: 'root' })
export class GlossaryWords {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly words = signal<readonly GlossaryWordView[]>([]);

  /** Words of texts in a language, with their meanings in the language the reader has chosen. */
  private readonly byLanguage = computed(() => {
    const words = this.words();
    const reader = this.texts.language();
    const inLanguage = (language: 'nb' | 'nn' | 'en') =>
      words.map((word) => explained(word, language, reader));
    return { nb: inLanguage('nb'), nn: inLanguage('nn'), en: inLanguage('en') };
  });

  of(language: 'nb' | 'nn' | 'en'): readonly ExplainedWord[] {
    return this.byLanguage()[language];
  }

  /** Asks for the words anew. */
  async load(): Promise<void> {
    const view = await this.api.get<GlossaryView>('/glossary').catch(() => null);
    if (view) this.words.set(view.words);
  }
}

function explained(
  word: GlossaryWordView,
  language: 'nb' | 'nn' | 'en',
  reader: Language,
): ExplainedWord {
  const names = { nb: word.wordNb, nn: word.wordNn, en: word.wordEn };
  const forms = { nb: word.formsNb, nn: word.formsNn, en: word.formsEn };
  return {
    id: word.id,
    word: names[language],
    forms: forms[language]
      .split(',')
      .map((form) => form.trim())
      .filter((form) => form !== ''),
    meaning: meaningFor(word, reader),
  };
}

/** What a word means, in the language somebody reads in; easy to read falls back to bokmål. */
export function meaningFor(word: GlossaryWordView, reader: Language): string {
  if (reader === 'nb-lett') return word.meaningLett || word.meaningNb;
  return { nb: word.meaningNb, nn: word.meaningNn, en: word.meaningEn }[reader];
}
