import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView, RecusalQuestionView, StepInView } from '../../../api/schema';
import { Announcer } from '../../../kernel/announcer';
import { Texts } from '../../../kernel/texts';
import { DsButton } from '../../../ui/ds-button';
import { Icon } from '../../../ui/icon';
import { LiveStore } from '../live-store';
import { stepIn } from './step-in';
import { RecusalQuestion } from './recusal-question';

/** Who is out of the case, who can step in, and what is asked of the panel about it. */
@Component({
  selector: 'app-case-room',
  imports: [DsButton, Icon, RecusalQuestion, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (recusal of item().recusals; track recusal.id) {
      <p class="recused">
        <span class="who"
          ><app-icon name="leave" />{{
            'meetings.live.recused' | transloco: { name: recusal.name }
          }}</span
        >
        @if (store.canAttend() && !askedOf(recusal.personId)) {
          <button
            dsButton="tertiary"
            type="button"
            (click)="store.do('/recusals/' + recusal.id + '/end')"
          >
            {{ 'meetings.live.endRecusal' | transloco }}<span class="vh"> {{ recusal.name }}</span>
          </button>
        }
      </p>
    }
    @for (seat of empty(); track seat.forPersonId) {
      <div class="answers" role="group" [attr.aria-label]="forWhom(seat)">
        <span class="quiet small">{{ forWhom(seat) }}</span>
        @for (alternate of seat.alternates; track alternate.personId) {
          <button
            [dsButton]="$first ? 'secondary' : 'tertiary'"
            size="sm"
            type="button"
            (click)="call(alternate, seat)"
          >
            <app-icon name="arrow-right-left" />{{ alternate.name }}
          </button>
        } @empty {
          <span class="small">{{ 'meetings.stepIn.none' | transloco }}</span>
        }
      </div>
    }
    @for (question of item().room.questions; track question.id) {
      <app-recusal-question [question]="question" />
    }
  `,
})
export class CaseRoom {
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  protected readonly store = inject(LiveStore);
  readonly item = input.required<LiveItemView>();
  protected readonly empty = computed(() =>
    this.store.canAttend() ? this.item().room.stepIn : [],
  );

  /** Open: the panel has yet to say whether it stands. */
  protected askedOf(personId: string): boolean {
    const { questions } = this.item().room;
    return questions.some(
      (each: RecusalQuestionView) => each.personId === personId && !each.answer,
    );
  }

  protected forWhom({ forPersonId }: StepInView): string {
    const name = this.item().recusals.find(({ personId }) => personId === forPersonId)?.name ?? '';
    return this.texts.t('meetings.stepIn.for', { name });
  }

  /** One press: called for this case, and registered as here. */
  protected async call(
    { personId, name }: StepInView['alternates'][number],
    { forPersonId }: StepInView,
  ): Promise<void> {
    const body = { alternateId: personId, forPersonId, itemId: this.item().id };
    if (!(await this.store.act.run(() => stepIn(this.store, body)))) return;
    this.announcer.say(this.texts.t('meetings.stepIn.said', { name }));
  }
}
