import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DecisionView } from '../api/schema';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { Finding } from '../ui/finding';
import { Icon } from '../ui/icon';

/** A decision as it was made: text, outcome, votes, and what it was judged by. */
@Component({
  selector: 'app-decision-card',
  imports: [Finding, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'decision' },
  template: `
    <p class="sev" [class.ok]="adopted()">
      <app-icon [name]="adopted() ? 'gavel' : 'minus-circle'" />
      <span>{{ outcome() | transloco }}</span>
      <span class="quiet">{{ how() }}</span>
    </p>
    <p class="pre txt">{{ decision().text }}</p>
    @if (detailed()) {
      <ul class="findings">
        @for (finding of decision().findings; track $index) {
          <li><app-finding [finding]="finding" /></li>
        }
      </ul>
      <p class="small quiet">{{ judgedBy() }}</p>
      @if (decision().present.length > 0) {
        <p class="small">
          {{ 'meetings.decision.present' | transloco: { names: list(decision().present) } }}
        </p>
      }
      @if (decision().recused.length > 0) {
        <p class="small">
          {{ 'meetings.minutes.recused' | transloco: { names: list(decision().recused) } }}
        </p>
      }
      @for (call of decision().substitutions; track $index) {
        <p class="small">
          {{
            (call.forName ? 'meetings.decision.for' : 'meetings.decision.acting')
              | transloco: { alternate: call.alternate, name: call.forName }
          }}
        </p>
      }
    }
    @for (dissent of decision().dissents; track $index) {
      <p class="small dissent">
        <b>{{
          (dissent.name ? 'meetings.dissent.by' : 'meetings.dissent.byOne')
            | transloco: { name: dissent.name }
        }}</b>
        <span class="pre">{{ dissent.text }}</span>
      </p>
    }
  `,
})
export class DecisionCard {
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  readonly decision = input.required<DecisionView>();
  /** With findings and names, as in the minutes. */
  readonly detailed = input(false);
  protected readonly adopted = computed(() => this.decision().outcome === 'adopted');
  protected readonly outcome = computed(() => outcomeText(this.decision()));
  protected readonly how = computed(() => {
    const decision = this.decision();
    const { for: yes, against, blank, method } = decision;
    const count = this.texts.t('meetings.decision.count', { for: yes, against, blank });
    const named = method !== 'consensus' && method !== 'count';
    const sum =
      method === 'consensus'
        ? this.texts.t('meetings.decision.consensus')
        : `${named ? `${this.texts.t(`meetings.decision.${method}`)} ` : ''}${count}`;
    const chair = decision.byChairsVote ? ` ${this.texts.t('meetings.decision.byChair')}` : '';
    return `${sum}${chair} ${this.words.time(decision.at)}`;
  });

  /** Which version of the plan it was judged by; later versions change nothing of it. */
  protected readonly judgedBy = computed(() => {
    const { name, inForceFrom } = this.decision().statutes;
    const date = inForceFrom === null ? '' : this.words.date(inForceFrom);
    return this.texts.t('meetings.decision.judgedBy', { name, date, dated: inForceFrom !== null });
  });

  protected list(names: readonly string[]): string {
    return this.words.list(names);
  }
}

/** The text that says how it ended. */
export function outcomeText({ kind, outcome, split }: DecisionView): string {
  if (split) return 'meetings.decision.split';
  return kind === 'amendment'
    ? `meetings.decision.amendment.${outcome}`
    : `meetings.decision.${outcome}`;
}
