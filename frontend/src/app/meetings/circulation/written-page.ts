import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { WrittenProcedureView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { ActsOnce } from '../../ui/acts-once';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Finding } from '../../ui/finding';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';

const ANSWERS = ['for', 'against', 'blank', 'object'] as const;
type Answer = (typeof ANSWERS)[number];

/** One case settled in writing: what is asked, one’s own answer, and in the end the sums with their clause. */
@Component({
  selector: 'app-written-page',
  imports: [
    DsButton,
    DsField,
    DsInput,
    Finding,
    PageHead,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './written-page.html',
})
export class WrittenPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  protected readonly answers = ANSWERS;
  protected readonly act = attempt();
  protected readonly chosen = signal<Answer | null>(null);
  protected readonly missing = signal(false);
  protected readonly page = loaded(() => {
    this.live.topic('written')();
    return this.api.get<WrittenProcedureView>(`/written-procedures/${this.id()}`);
  });
  /** What stands in the form: what was pressed, else what was answered before. */
  protected readonly current = computed(
    () => this.chosen() ?? this.page.value()?.own?.answer ?? null,
  );
  protected readonly kicker = computed(() => {
    const view = this.page.value();
    return view ? this.texts.t('meetings.caseNo', { number: view.caseNumber }) : '';
  });

  protected async send(version: number): Promise<void> {
    const answer = this.current();
    this.missing.set(answer === null);
    if (answer === null) return;
    const path = `/written-procedures/${this.id()}/answer`;
    const view = await this.act.answer(() =>
      this.api.put<WrittenProcedureView>(path, { answer, version }),
    );
    if (!view) return;
    this.page.take(view);
    this.chosen.set(null);
    this.announcer.say(this.texts.t('after.written.sent'));
  }
}
