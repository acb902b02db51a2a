import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AnswerKeptView, OwnRequestView, Problem } from '../../api/schema';
import { Api } from '../../kernel/api';
import { toProblem } from '../../kernel/api-problem';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { PageHead } from '../../ui/page-head';
import { wordsIn } from '../../ui/plan-words';
import { ProblemNotice } from '../../ui/problem-notice';
import { NominationForm } from './nomination-form';

/**
 * What the link in the letter to an organisation leads to. Nothing is fetched before the person presses the button,
 * so that a program that follows links in mails opens nothing.
 */
@Component({
  selector: 'app-nomination-page',
  imports: [DsButton, NominationForm, PageHead, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './nomination-page.html',
})
export class NominationPage {
  private readonly api = inject(Api);
  private readonly document = inject(DOCUMENT);
  private readonly texts = inject(Texts);
  protected readonly words = inject(Words);
  protected readonly token = this.takeToken();
  protected readonly request = signal<OwnRequestView | null>(null);
  protected readonly kept = signal<AnswerKeptView | null>(null);
  protected readonly changing = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  /** The link leads nowhere: the request is closed, or the link is typed wrongly. */
  protected readonly dead = computed(() => this.problem()?.status === 404);
  protected readonly paragraphs = computed(() =>
    (this.request()?.text ?? '').split(/\n\s*\n/).filter(Boolean),
  );
  protected readonly sought = computed(() => {
    const request = this.request();
    if (!request) return [];
    const named = request.sought.map(({ fieldId }) => {
      const field = request.fields.find(({ id }) => id === fieldId);
      if (field) return wordsIn(field.name, this.texts.language());
      return this.texts.t('nominating.anyField');
    });
    return [...new Set(named)];
  });
  /** The form stands open at once until something is answered. */
  protected readonly answering = computed(
    () => this.request()?.state === 'asked' || this.changing(),
  );

  protected async open(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      const { token } = this;
      const request = await this.api.post<OwnRequestView>('/own-request/openings', { token });
      // The letter was in this language; whoever has chosen another keeps it by choosing again.
      await this.texts.use(request.language);
      this.request.set(request);
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
    } finally {
      this.busy.set(false);
    }
  }

  protected async answered(kept: AnswerKeptView): Promise<void> {
    this.kept.set(kept);
    this.changing.set(false);
    await this.open();
  }

  /** The secret stands after the hash, where no server sees it, and leaves the address at once. */
  private takeToken(): string {
    const { hash, pathname, search } = this.document.location;
    if (hash) this.document.defaultView?.history.replaceState(null, '', pathname + search);
    return /^#(?:[\w-]{43}|[\w-]{16,19})$/.test(hash) ? hash.slice(1) : '';
  }
}
