import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OpenVoteView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { attempt } from '../../kernel/attempt';
import { Texts } from '../../kernel/texts';
import { ACTS_WAIT, WHY_ACTS_WAIT } from '../../ui/acts-wait';
import { Icon } from '../../ui/icon';
import { ProblemNotice } from '../../ui/problem-notice';
import { LiveStore } from '../live/live-store';

const CHOICES = ['for', 'against', 'blank'] as const;

/** One's own vote: three large choices, what one has answered, and that it can be changed until the end. */
@Component({
  selector: 'app-own-vote',
  imports: [Icon, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-problem [problem]="act.problem()" (reload)="act.clear(); store.live.reload()" />
    @if (mayAnswer()) {
      <div class="choices" role="group" [attr.aria-label]="'meetings.open.yours' | transloco">
        @for (choice of choices; track choice) {
          <button
            type="button"
            class="choice"
            [attr.aria-pressed]="own().choice === choice"
            [attr.aria-disabled]="act.busy() || waits() || null"
            [attr.aria-describedby]="waits() ? why : null"
            (click)="answer(choice)"
          >
            @if (own().choice === choice) {
              <app-icon name="checkmark-circle-fill" />
            }
            {{ 'meetings.open.choice.' + choice | transloco }}
          </button>
        }
      </div>
    }
    <p class="standing">{{ standing() }}</p>
    @if (mayAnswer() && store.iChair() && !split()) {
      <p class="small">{{ 'meetings.open.youChair' | transloco }}</p>
    }
  `,
})
export class OwnVote {
  protected readonly store = inject(LiveStore);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  readonly vote = input.required<OpenVoteView>();
  /** In a tie both views go out, so the chair's vote decides nothing. */
  readonly split = input(false);
  private readonly wait = inject(ACTS_WAIT, { optional: true });
  protected readonly why = WHY_ACTS_WAIT;
  protected readonly choices = CHOICES;
  protected readonly act = attempt();
  protected readonly own = computed(() => this.vote().own);
  protected readonly mayAnswer = computed(() =>
    ['asked', 'answered'].includes(this.own().standing),
  );
  protected readonly standing = computed(() => {
    const { standing, choice, onBehalf } = this.own();
    if (standing !== 'answered' || choice === null) {
      return this.texts.t(`meetings.open.standing.${standing}`);
    }
    return this.texts.t(onBehalf ? 'meetings.open.entered' : `meetings.open.you.${choice}`);
  });

  /** While the network is lost nothing can be sent; the page says so. */
  protected waits(): boolean {
    return this.wait?.() ?? false;
  }

  protected async answer(choice: (typeof CHOICES)[number]): Promise<void> {
    if (this.waits()) return;
    const path = `/votes/${this.vote().id}/own-choice`;
    if ((await this.act.answer(() => this.store.put(path, { choice }))) === null) return;
    this.announcer.say(this.texts.t(`meetings.open.you.${choice}`));
  }
}
