import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AuditEntryView, AuditPageView, Problem } from '../api/schema';
import { Api } from '../kernel/api';
import { toProblem } from '../kernel/api-problem';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { Empty } from '../ui/empty';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { AuditState } from './audit-state';

/** The audit log in sentences, newest first, and whether it holds. */
@Component({
  selector: 'app-audit-page',
  imports: [
    AuditState,
    DsButton,
    DsField,
    DsInput,
    Empty,
    PageHead,
    ProblemNotice,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './audit-page.html',
})
export class AuditPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  private readonly failed = signal<Problem | null>(null);
  protected readonly kind = signal('');
  protected readonly more = signal(false);
  protected readonly page = loaded(() => this.read(this.kind(), null));
  protected readonly problem = computed(() => this.failed() ?? this.page.problem());
  protected readonly kinds = computed(() =>
    (this.page.value()?.kinds ?? [])
      .map((kind) => ({ kind, words: this.kindInWords(kind) }))
      .sort((one, other) => one.words.localeCompare(other.words, 'nb')),
  );
  protected readonly entries = computed(() =>
    (this.page.value()?.entries ?? []).map((entry) => ({
      seq: entry.seq,
      words: this.sentence(entry),
      when: `${this.words.shortDate(this.words.osloDate(entry.at))} ${this.words.time(entry.at)}`,
    })),
  );

  protected choose(kind: string): void {
    this.kind.set(kind);
  }

  /** Adds the next page below; what is shown stays. */
  protected async goOn(): Promise<void> {
    const shown = this.page.value();
    if (!shown?.next) return;
    this.more.set(true);
    this.failed.set(null);
    try {
      const older = await this.read(this.kind(), shown.next);
      this.page.take({ ...older, entries: [...shown.entries, ...older.entries] });
    } catch (thrown) {
      this.failed.set(toProblem(thrown));
    }
    this.more.set(false);
  }

  private read(kind: string, before: number | null): Promise<AuditPageView> {
    const asked = new URLSearchParams({
      ...(kind ? { kind } : {}),
      ...(before === null ? {} : { before: String(before) }),
    }).toString();
    return this.api.get<AuditPageView>(`/audit/entries${asked ? `?${asked}` : ''}`);
  }

  private sentence({ action, actorName, personName }: AuditEntryView): string {
    const who = actorName ?? this.texts.t('audit.program');
    const key = `audit.action.${action}`;
    const what = this.texts.has(key) ? this.texts.t(key) : this.texts.t('audit.other', { action });
    const about = personName && personName !== actorName ? ` (${personName})` : '';
    return `${who}: ${what}${about}`;
  }

  private kindInWords(kind: string): string {
    const key = `audit.kind.${kind}`;
    return this.texts.has(key) ? this.texts.t(key) : kind;
  }
}
