import { HttpClient } from '@angular/common/http';
import { EnvironmentProviders, Injectable, inject, makeEnvironmentProviders } from '@angular/core';
import {
  Translation,
  TranslocoLoader,
  TranslocoTranspiler,
  provideTransloco,
  provideTranslocoTranspiler,
} from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import type { Language } from '../api/schema';
import { MessageValues, fillMessage } from './icu';
import { localeOf } from './words';

type Tree = { [key: string]: string | Tree };

/** Reads '<scope>/<language>' from /i18n; plain language is laid over bokmål, which fills its gaps. */
@Injectable()
export class TextLoader implements TranslocoLoader {
  private readonly http = inject(HttpClient);

  async getTranslation(path: string): Promise<Translation> {
    const [scope, language] = path.split('/');
    if (!scope || !language) return {};
    if (language !== 'nb-lett') return this.file(language, scope);
    const [base, plain] = await Promise.all([this.file('nb', scope), this.plainFile(scope)]);
    return overlay(base, plain);
  }

  private file(language: string, scope: string): Promise<Tree> {
    return firstValueFrom(this.http.get<Tree>(`/i18n/${language}/${scope}.json`));
  }

  /** Coordinator's scopes have no plain-language file: then bokmål is used whole. */
  private plainFile(scope: string): Promise<Tree> {
    return this.file('nb-lett', scope).catch(() => ({}));
  }
}

/** Lays one tree of texts over another. */
export function overlay(base: Tree, over: Tree): Tree {
  const merged: Tree = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    const nested = typeof value === 'object' && typeof below === 'object';
    merged[key] = nested ? overlay(below, value) : value;
  }
  return merged;
}

/** ICU messages in place of Transloco's double braces. */
@Injectable()
export class IcuTranspiler implements TranslocoTranspiler {
  private locale = localeOf('nb');

  transpile({ value, params }: { value: unknown; params?: MessageValues }): unknown {
    return typeof value === 'string' ? fillMessage(value, params ?? {}, this.locale) : value;
  }

  onLangChanged(language: string): void {
    this.locale = localeOf(language as Language);
  }
}

/** Transloco with our languages, ICU messages and one file per scope. */
export function provideTexts(loader: new () => TranslocoLoader): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideTransloco({
      config: {
        availableLangs: ['nb', 'nn', 'en', 'nb-lett'],
        defaultLang: 'nb',
        reRenderOnLangChange: true,
        prodMode: true,
        missingHandler: { useFallbackTranslation: false, logMissingKey: false },
      },
      loader,
    }),
    provideTranslocoTranspiler(IcuTranspiler),
  ]);
}
