import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AccessNeedsView, OpenedNeedsView } from '../api/schema';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { Dialog } from '../ui/dialog';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ErrorSummary, FieldError } from '../ui/error-summary';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { Toasts } from '../ui/toasts';

/** What one needs in order to take part: written, changed and taken back by oneself alone. */
@Component({
  selector: 'app-access-needs-page',
  imports: [
    Dialog,
    DsButton,
    DsField,
    DsInput,
    ErrorSummary,
    PageHead,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './access-needs-page.html',
})
export class AccessNeedsPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  private readonly tick = viewChild<ElementRef<HTMLInputElement>>('tick');
  protected readonly coordinator = inject(SessionStore).coordinator;
  protected readonly needs = loaded(() => this.api.get<AccessNeedsView>('/access-needs'));
  /** The text while it is shown; null while it is closed. */
  protected readonly text = signal<string | null>(null);
  protected readonly asking = signal(false);
  private readonly attempt = attempt();
  protected readonly busy = this.attempt.busy;
  protected readonly problem = this.attempt.problem;
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly points = ['only', 'why', 'seen', 'noList', 'erase'] as const;
  protected readonly changed = computed(() => {
    const at = this.needs.value()?.changedAt;
    return at ? { date: this.words.date(at), time: this.words.time(at) } : null;
  });
  protected readonly consented = computed(() => {
    const at = this.needs.value()?.consentedAt;
    return at ? { date: this.words.date(at) } : null;
  });

  protected async show(): Promise<void> {
    await this.attempt.run(async () => {
      const { text } = await this.api.post<OpenedNeedsView>('/access-needs/openings');
      this.text.set(text ?? '');
    });
  }

  /** Consent is ticked at the first time and holds until it is taken back. */
  protected async save(typed: string): Promise<void> {
    const text = typed.trim();
    const consent = this.tick()?.nativeElement.checked ?? true;
    const missing = [...(text ? [] : ['text']), ...(consent ? [] : ['consent'])];
    this.missing.set(
      missing.map((field) => ({
        id: `needs-${field}`,
        text: this.texts.t(`access.needs.missing.${field}`),
      })),
    );
    if (missing.length > 0) return;
    await this.attempt.run(async () => {
      const body = { text, consent, version: this.needs.value()?.version ?? 0 };
      this.needs.take(await this.api.put<AccessNeedsView>('/access-needs', body));
      this.text.set(null);
      this.toasts.show(this.texts.t('access.needs.saved'));
    });
  }

  protected async withdraw(): Promise<void> {
    this.asking.set(false);
    await this.attempt.run(async () => {
      this.needs.take(await this.api.delete<AccessNeedsView>('/access-needs'));
      this.text.set(null);
      this.toasts.show(this.texts.t('access.needs.erased'));
    });
  }

  protected close(): void {
    this.text.set(null);
    this.missing.set([]);
    this.attempt.clear();
  }

  /** After a change elsewhere: what was typed stays on the page, with the newest version under it. */
  protected async reload(): Promise<void> {
    this.attempt.clear();
    await this.needs.reload();
  }
}
