import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EvaluationView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { ActsOnce } from '../../ui/acts-once';
import { DsButton } from '../../ui/ds-button';
import { Icon } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';

const QUESTIONS = ['heard', 'understood', 'time'] as const;
const CHOICES = ['yes', 'partly', 'no'] as const;
type Chosen = Partial<Record<(typeof QUESTIONS)[number], (typeof CHOICES)[number]>>;

/**
 * Three questions about a meeting one was in: one press on each, and send. What is chosen is kept nowhere before it is
 * sent, not even on the device. Afterwards the sums, when there are enough answers.
 */
@Component({
  selector: 'app-evaluation-page',
  imports: [DsButton, Icon, PageHead, ProblemNotice, RouterLink, Skeleton, TranslocoPipe],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './evaluation-page.html',
})
export class EvaluationPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly words = inject(Words);
  readonly id = input.required<string>();
  protected readonly questions = QUESTIONS;
  protected readonly choices = CHOICES;
  protected readonly act = attempt();
  protected readonly chosen = signal<Chosen>({});
  protected readonly tried = signal(false);
  protected readonly page = loaded(() => {
    this.live.topic(`meeting:${this.id()}`)();
    return this.api.get<EvaluationView>(this.path());
  });
  protected readonly left = computed(
    () => QUESTIONS.filter((question) => this.chosen()[question] === undefined).length,
  );
  protected readonly mayAnswer = computed(() => {
    const view = this.page.value();
    return view?.state === 'open' && view.mine === 'waiting';
  });
  /** What is to be said when there is nothing to answer. */
  protected readonly standing = computed(() => {
    const view = this.page.value();
    if (!view || this.mayAnswer() || view.state === 'shown') return '';
    const word = view.state === 'open' ? view.mine : view.state;
    return this.texts.t(`evaluation.one.${word}`, { date: this.lastDay() });
  });
  protected readonly lastDay = computed(() => {
    const closesOn = this.page.value()?.closesOn;
    return closesOn ? this.words.dayMonth(closesOn) : '';
  });

  private path(): string {
    return `/meetings/${this.id()}/evaluation`;
  }

  protected choose(question: keyof Chosen, choice: (typeof CHOICES)[number]): void {
    this.chosen.update((chosen) => ({ ...chosen, [question]: choice }));
  }

  protected async send(): Promise<void> {
    this.tried.set(true);
    if (this.left() > 0) return;
    const answer = this.chosen();
    const view = await this.act.answer(() => this.api.put<EvaluationView>(this.path(), answer));
    if (!view) return;
    this.chosen.set({});
    this.page.take(view);
    this.announcer.say(this.texts.t('evaluation.one.sent'));
  }
}
