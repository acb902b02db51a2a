import { Injectable, inject, signal } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import type { Language } from '../api/schema';
import type { MessageValues } from './icu';

export type Scope =
  | 'common'
  | 'rules'
  | 'membership'
  | 'register'
  | 'forecast'
  | 'meetings'
  | 'after'
  | 'papers'
  | 'revision'
  | 'statutes'
  | 'declarations'
  | 'home'
  | 'identity'
  | 'audit'
  | 'privacy'
  | 'security'
  | 'access'
  | 'administration'
  | 'ballots'
  | 'entry'
  | 'import'
  | 'evaluation'
  | 'verification'
  | 'recruitment'
  | 'joining'
  | 'elections'
  | 'organisations'
  | 'requests'
  | 'nominating'
  | 'notice'
  | 'dates'
  | 'cases'
  | 'files'
  | 'messages'
  | 'minutes';

/** The product's words: keys are '<scope>.<path>', files public/i18n/<language>/<scope>.json. */
@Injectable({ providedIn: 'root' })
export class Texts {
  private readonly transloco = inject(TranslocoService);
  private readonly document = inject(DOCUMENT);
  private readonly loaded = new Set<Scope>();
  private readonly current = signal<Language>('nb');
  /** Counts arrivals of texts, so that words computed before they came are computed again. */
  private readonly arrivals = signal(0);

  readonly language = this.current.asReadonly();

  /** Loads scopes in the language in use; a route waits for this, so no page shows bare keys. */
  async load(...scopes: Scope[]): Promise<void> {
    for (const scope of scopes) this.loaded.add(scope);
    await this.fetch(this.current());
  }

  /** Changes language in place: nothing is reloaded and what the person has typed stays. */
  async use(language: Language): Promise<void> {
    await this.fetch(language);
    this.transloco.setActiveLang(language);
    this.document.documentElement.lang = language === 'nb-lett' ? 'nb' : language;
    this.current.set(language);
  }

  /** The text of a key, filled with values. In a computed it follows the language. */
  t(key: string, values: MessageValues = {}): string {
    this.arrivals();
    return this.transloco.translate<string>(key, values, this.current());
  }

  /** True when the language in use (or the one it falls back to) has the key. */
  has(key: string): boolean {
    this.arrivals();
    return typeof this.transloco.getTranslation(this.current())[key] === 'string';
  }

  private async fetch(language: Language): Promise<void> {
    const missing = [...this.loaded].map((scope) => this.transloco.load(`${scope}/${language}`));
    await Promise.all([
      firstValueFrom(this.transloco.load(language)),
      ...missing.map((text) => firstValueFrom(text)),
    ]);
    this.arrivals.update((count) => count + 1);
  }
}
