import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView, PresenceView, RaiseQuestionDto } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { attempt } from '../../kernel/attempt';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { Clause } from '../../ui/clause';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';
import { LiveStore } from './live-store';

const GROUNDS = ['role', 'tie', 'interest'] as const;

/** Puts the question to the panel: who, in which case, and what follows from a yes (UP 3.4). */
@Component({
  selector: 'app-recusal-dialog',
  imports: [Clause, DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-problem [problem]="act.problem()" [canReload]="false" />
    <dl class="facts">
      <dt>{{ 'meetings.recusal.who' | transloco }}</dt>
      <dd>{{ person().name }}</dd>
      <dt>{{ 'meetings.recusal.case' | transloco }}</dt>
      <dd>{{ item().caseNumber }} {{ item().title }}</dd>
      <dt>{{ 'meetings.recusal.left' | transloco }}</dt>
      <dd>{{ 'meetings.recusal.present' | transloco: { count: left() } }}</dd>
    </dl>
    <p class="block">
      {{ 'meetings.recusal.panel' | transloco }} <app-clause [id]="clause()" [inline]="true" />.
    </p>
    <p class="block">{{ 'meetings.recusal.means' | transloco }}</p>
    <ds-field>
      <label for="recusal-ground">{{ 'meetings.recusal.ground' | transloco }}</label>
      <p data-field="description">{{ 'meetings.recusal.groundHelp' | transloco }}</p>
      <select #ground dsInput id="recusal-ground" (change)="chosen.set(ground.value)">
        <option value="">{{ 'meetings.recusal.noGround' | transloco }}</option>
        @for (each of grounds; track each) {
          <option [value]="each">{{ 'meetings.question.ground.' + each | transloco }}</option>
        }
      </select>
    </ds-field>
    @if (chosen() !== '' && !own()) {
      <ds-field>
        <input
          #agreed
          dsInput
          id="recusal-agreed"
          type="checkbox"
          (change)="yes.set(agreed.checked)"
        />
        <label for="recusal-agreed">{{
          'meetings.recusal.agreed' | transloco: { name: person().name }
        }}</label>
      </ds-field>
    }
    <div class="answers">
      <button dsButton type="button" [busy]="act.busy()" (click)="ask(false)">
        {{ 'meetings.recusal.ask' | transloco }}
      </button>
      @if (own() || store.canAttend()) {
        <button dsButton="secondary" type="button" [busy]="act.busy()" (click)="ask(true)">
          {{ (own() ? 'meetings.recusal.stepAside' : 'meetings.recusal.stepsAside') | transloco }}
        </button>
      }
      <button dsButton="tertiary" type="button" (click)="closed.emit()">
        {{ 'common.action.cancel' | transloco }}
      </button>
    </div>
  `,
})
export class RecusalDialog {
  protected readonly store = inject(LiveStore);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);
  private readonly me = inject(SessionStore).personId;
  readonly person = input.required<Pick<PresenceView, 'personId' | 'name'>>();
  /** The case at hand when the question was put; the meeting may move on meanwhile. */
  readonly item = input.required<LiveItemView>();
  readonly closed = output<void>();
  protected readonly act = attempt();
  protected readonly grounds = GROUNDS;
  protected readonly chosen = signal('');
  protected readonly yes = signal(false);
  protected readonly own = computed(() => this.person().personId === this.me());
  protected readonly clause = computed(() => this.item().quorum.finding.clause);
  /** How many still count as present in the case. */
  protected readonly left = computed(() => {
    const { present, seats } = this.item().quorum;
    const counts = seats.some(
      ({ personId, state }) =>
        personId === this.person().personId && (state === 'present' || state === 'alternate'),
    );
    return counts ? present - 1 : present;
  });

  protected async ask(stepsAside: boolean): Promise<void> {
    const { personId, name } = this.person();
    const ground = (this.chosen() || null) as RaiseQuestionDto['ground'];
    const groundAgreed = ground === null ? undefined : this.own() || this.yes();
    const body: RaiseQuestionDto = { personId, ground, groundAgreed, stepsAside };
    const path = `/agenda-items/${this.item().id}/recusal-questions`;
    if ((await this.act.answer(() => this.store.send(path, body))) === null) return;
    const said = stepsAside ? 'meetings.live.recused' : 'meetings.question.asked';
    this.announcer.say(this.texts.t(said, { name }));
    this.closed.emit();
  }
}
