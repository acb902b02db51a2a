import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeetingAnswersView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { AnswerForm, Choice } from './answer-form';
import { ForecastLine } from './forecast-line';
import { NeedsForm } from './needs-form';

/** On the page of a meeting: one’s own answer, who will come, and whether the panel can decide. */
@Component({
  selector: 'app-own-answer',
  imports: [AnswerForm, DsButton, ForecastLine, NeedsForm, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './own-answer.html',
})
export class OwnAnswer {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  protected readonly words = inject(Words);
  readonly meetingId = input.required<string>();
  protected readonly act = attempt();
  protected readonly before = signal<Choice | null | undefined>(undefined);
  protected readonly kept = signal(false);
  protected readonly data = loaded(() => {
    this.live.topic(`meeting:${this.meetingId()}`)();
    return this.api.get<MeetingAnswersView>(this.path('answer'));
  });

  protected async send(answer: Choice | null): Promise<void> {
    const before = this.data.value()?.own.answer ?? null;
    if (await this.put('answer', { answer })) this.before.set(answer === null ? null : before);
  }

  protected async write(text: string): Promise<void> {
    this.kept.set(await this.put('needs', { text, consent: true }));
  }

  protected async forget(): Promise<void> {
    const view = await this.act.answer(() =>
      this.api.delete<MeetingAnswersView>(this.path('needs')),
    );
    if (view) this.data.take(view);
    this.kept.set(false);
  }

  protected async recuse(itemId: string, recused: boolean): Promise<void> {
    const path = this.path(recused ? 'known-recusals/withdrawal' : 'known-recusals');
    const view = await this.act.answer(() => this.api.post<MeetingAnswersView>(path, { itemId }));
    if (view) this.data.take(view);
  }

  private async put(what: 'answer' | 'needs', wish: object): Promise<boolean> {
    const view = await this.act.answer(() =>
      this.api.put<MeetingAnswersView>(this.path(what), wish),
    );
    if (view) this.data.take(view);
    return view !== null;
  }

  private path(what: string): string {
    return `/meetings/${this.meetingId()}/${what}`;
  }
}
