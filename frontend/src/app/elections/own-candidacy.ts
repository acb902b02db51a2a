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
import type { ElectionView, OwnCandidacyView } from '../api/schema';
import { Announcer } from '../kernel/announcer';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { Texts } from '../kernel/texts';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { Finding } from '../ui/finding';
import { ProblemNotice } from '../ui/problem-notice';

/** One's own nomination: yes, no, what the others read, and the way out again. */
@Component({
  selector: 'app-own-candidacy',
  imports: [DsButton, DsField, DsInput, Finding, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p>{{ standing() }}</p>
    <app-problem [problem]="act.problem()" (reload)="reload.emit()" />
    @for (finding of own().findings; track $index) {
      <app-finding [finding]="finding" />
    }
    <form class="form narrow" novalidate (submit)="$event.preventDefault(); answer('yes')">
      <ds-field>
        <label for="own-statement">{{ 'elections.own.statement' | transloco }}</label>
        <textarea
          #text
          dsInput
          id="own-statement"
          rows="5"
          [attr.maxlength]="most()"
          [value]="shown()"
          (input)="typed.set(text.value)"
        ></textarea>
        <p class="quiet">{{ 'elections.own.left' | transloco: { left: left(), max: most() } }}</p>
      </ds-field>
      <div class="answers">
        <button dsButton type="submit" [busy]="act.busy()">
          {{ (own().state === 'yes' ? 'elections.own.save' : 'elections.own.yes') | transloco }}
        </button>
        @if (own().state === 'asked') {
          <button dsButton="secondary" type="button" [busy]="act.busy()" (click)="answer('no')">
            {{ 'elections.own.no' | transloco }}
          </button>
        } @else if (own().state === 'yes') {
          <button
            dsButton="secondary"
            type="button"
            [busy]="act.busy()"
            (click)="answer('withdrawn')"
          >
            {{ 'elections.own.withdraw' | transloco }}
          </button>
        }
      </div>
    </form>
  `,
})
export class OwnCandidacy {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  readonly electionId = input.required<string>();
  readonly own = input.required<OwnCandidacyView>();
  readonly most = input.required<number>();
  readonly answered = output<ElectionView>();
  readonly reload = output();
  protected readonly act = attempt();
  /** What stands in the field and is not saved; null while it is what the server has. */
  protected readonly typed = signal<string | null>(null);
  protected readonly shown = computed(() => this.typed() ?? this.own().statement);
  protected readonly left = computed(() => this.most() - this.shown().length);
  protected readonly standing = computed(() => {
    const { state, nominatedBy } = this.own();
    const by = nominatedBy ?? '';
    return this.texts.t(`elections.own.state.${state}`, { by });
  });

  protected async answer(answer: 'yes' | 'no' | 'withdrawn'): Promise<void> {
    const statement = this.shown();
    const body = {
      answer,
      version: this.own().version,
      ...(answer === 'yes' ? { statement } : {}),
    };
    const path = `/elections/${this.electionId()}/own-candidacy`;
    const view = await this.act.answer(() => this.api.put<ElectionView>(path, body));
    if (!view) return;
    // What was typed while it was on its way stays in the field.
    if (this.shown() === statement) this.typed.set(null);
    this.answered.emit(view);
    this.announcer.say(this.texts.t(`elections.own.said.${answer}`));
  }
}
