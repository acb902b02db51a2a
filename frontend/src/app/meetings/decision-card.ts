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
      <span>{{ 'meetings.decision.' + decision().outcome | transloco }}</span>
      <span class="quiet">{{ how() }}</span>
    </p>
    <p class="pre txt">{{ decision().text }}</p>
    @if (detailed()) {
      <ul class="findings">
        @for (finding of decision().findings; track $index) {
          <li><app-finding [finding]="finding" /></li>
        }
      </ul>
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
  `,
})
export class DecisionCard {
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  readonly decision = input.required<DecisionView>();
  /** With findings and names, as in the minutes. */
  readonly detailed = input(false);
  protected readonly adopted = computed(() => this.decision().outcome === 'adopted');
  protected readonly how = computed(() => {
    const decision = this.decision();
    const { for: yes, against, blank } = decision;
    const sum =
      decision.method === 'consensus'
        ? this.texts.t('meetings.decision.consensus')
        : this.texts.t('meetings.decision.count', { for: yes, against, blank });
    const chair = decision.byChairsVote ? ` ${this.texts.t('meetings.decision.byChair')}` : '';
    return `${sum}${chair} ${this.words.time(decision.at)}`;
  });

  protected list(names: readonly string[]): string {
    return this.words.list(names);
  }
}
