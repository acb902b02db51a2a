import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DeclarationVersionView } from '../../api/schema';
import { attempt } from '../../kernel/attempt';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { Toasts } from '../../ui/toasts';
import { languageTag } from '../declaration-text';
import { TextChanges } from './text-changes';
import { VersionsSource } from './versions-source';
import { AllWritten, LANGUAGES, texts, words, Written, written, WrittenLanguage } from './written';

/** Writes a new version in four languages, or one anew that is not in force yet. */
@Component({
  selector: 'app-write-page',
  imports: [
    DsButton,
    DsField,
    DsInput,
    ErrorSummary,
    PageHead,
    ProblemNotice,
    Skeleton,
    TextChanges,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './write-page.html',
})
export class WritePage {
  private readonly source = inject(VersionsSource);
  private readonly said = inject(Texts);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly today = inject(SessionStore).today;
  /** Id of the version to change; absent for a new one. */
  readonly id = input<string>();

  protected readonly versions = loaded(() => this.source.list());
  protected readonly languages = LANGUAGES;
  protected readonly language = signal<WrittenLanguage>('nb');
  protected readonly changing = computed(
    () => this.versions.value()?.find(({ id }) => id === this.id()) ?? null,
  );
  /** What the new words are compared with. */
  protected readonly former = computed(() =>
    this.versions.value()?.find((v) => v.id !== this.id()),
  );
  /** Begins with the words there are; they are changed, not written from nothing. */
  private readonly all = linkedSignal<AllWritten | null>(() => {
    const base = this.changing() ?? this.former();
    return base ? written(base.texts) : null;
  });
  protected readonly now = computed(() => this.all()?.[this.language()] ?? null);
  protected readonly words = computed(() => {
    const now = this.now();
    return now && words(now);
  });
  protected readonly tag = computed(() => languageTag(this.language()));
  protected readonly missing = signal<readonly FieldError[]>([]);
  private readonly attempt = attempt();
  protected readonly problem = this.attempt.problem;
  protected readonly sending = this.attempt.busy;

  protected type(field: keyof Written, value: string): void {
    const language = this.language();
    this.all.update((all) => all && { ...all, [language]: { ...all[language], [field]: value } });
  }

  protected async save(validFrom: string, olderClosesOn: string): Promise<void> {
    const all = this.all();
    if (all === null) return;
    this.missing.set(this.gaps(all, validFrom));
    if (this.missing().length > 0) return;
    const text = { texts: texts(all), validFrom, olderClosesOn: olderClosesOn || null };
    const changing = this.changing();
    await this.attempt.run(async () => {
      if (changing === null) await this.source.add(text);
      else await this.source.change(changing.id, { ...text, version: changing.version });
      this.toasts.show(this.said.t('declarations.write.saved'));
      await this.router.navigateByUrl('/taushet/utgaver');
    });
  }

  /** What is empty, in every language; the first gap's language is opened. */
  private gaps(all: AllWritten, validFrom: string): FieldError[] {
    const gaps = LANGUAGES.flatMap((language) => {
      const filled = words(all[language]);
      return (['title', 'paragraphs', 'confirmations'] as const)
        .filter((field) => filled[field].length === 0)
        .map((field) => ({ language, field }));
    });
    if (gaps[0]) this.language.set(gaps[0].language);
    const errors = gaps.map(({ language, field }) => {
      const name = this.said.t(`declarations.language.${language}`);
      const text = this.said.t(`declarations.write.missing.${field}`, { language: name });
      return { id: `text-${field}`, text };
    });
    const day = this.said.t('declarations.write.missing.validFrom');
    return validFrom === '' ? [...errors, { id: 'text-validFrom', text: day }] : errors;
  }

  protected startOf(version: DeclarationVersionView | null): string {
    return version?.validFrom ?? this.today();
  }
}
