import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Finding as FindingOfRule } from '../api/schema';
import { Finding } from './finding';
import { Icon } from './icon';

/** «9 regler er oppfylt», folded: what is in order need not be read, but can be. */
@Component({
  selector: 'app-fulfilled',
  imports: [Finding, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="plaindet">
      <summary>
        <span class="sev ok">
          <app-icon name="checkmark-circle" />{{
            'common.finding.fulfilled' | transloco: { count: findings().length }
          }}
        </span>
      </summary>
      <ol class="findings inner">
        @for (finding of findings(); track $index) {
          <li><app-finding [finding]="finding" /></li>
        }
      </ol>
    </details>
  `,
})
export class Fulfilled {
  readonly findings = input.required<readonly FindingOfRule[]>();
}
