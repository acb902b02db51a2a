import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ClauseView } from '../api/schema';
import { Texts } from '../kernel/texts';

/** What the program checks under a clause, and what it does when a rule is not met. */
@Component({
  selector: 'app-clause-rules',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="checks">
      @for (rule of rules(); track rule.rule) {
        <li>
          <span>{{ name(rule.rule) }}</span>
          <span class="quiet">{{ 'statutes.acts.' + rule.acts | transloco }}</span>
        </li>
      }
    </ul>
  `,
})
export class ClauseRules {
  private readonly texts = inject(Texts);
  readonly rules = input.required<ClauseView['rules']>();

  protected name(rule: string): string {
    const key = `rules.${rule}.name`;
    return this.texts.has(key) ? this.texts.t(key) : this.texts.t(`statutes.rules.${rule}`);
  }
}
