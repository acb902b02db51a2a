import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DsButton } from '../ui/ds-button';

/** One text with two wordings: what the person wrote, and what stands on the server. */
export interface TwoWordings {
  label: string;
  mine: string;
  theirs: string;
}

/** Someone changed the same text: both wordings side by side, and the person chooses. Nothing is lost. */
@Component({
  selector: 'app-stale-choice',
  imports: [DsButton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="problem" role="group" aria-labelledby="stale-title">
      <h3 class="h3" id="stale-title">
        {{
          (who() ? 'meetings.stale.titleBy' : 'meetings.stale.title') | transloco: { name: who() }
        }}
      </h3>
      @for (text of texts(); track text.label) {
        <h4 class="small">{{ text.label }}</h4>
        <div class="wordings">
          <div>
            <p class="quiet small">{{ 'meetings.stale.mine' | transloco }}</p>
            <p class="pre">{{ text.mine }}</p>
          </div>
          <div>
            <p class="quiet small">{{ 'meetings.stale.theirs' | transloco }}</p>
            <p class="pre">{{ text.theirs }}</p>
          </div>
        </div>
      }
      <div class="answers">
        <button dsButton type="button" (click)="keepMine.emit()">
          {{ 'meetings.stale.keepMine' | transloco }}
        </button>
        <button dsButton="secondary" type="button" (click)="keepTheirs.emit()">
          {{ 'meetings.stale.keepTheirs' | transloco }}
        </button>
        @if (mayKeepBoth()) {
          <button dsButton="secondary" type="button" (click)="keepBoth.emit()">
            {{ 'meetings.stale.keepBoth' | transloco }}
          </button>
        }
      </div>
    </div>
  `,
})
export class StaleChoice {
  readonly texts = input.required<readonly TwoWordings[]>();
  /** Who made the other change, when it is known. */
  readonly who = input('');
  readonly keepMine = output<void>();
  readonly keepTheirs = output<void>();
  /** Both one after the other, where the text is running words. */
  readonly mayKeepBoth = input(false);
  readonly keepBoth = output<void>();
}
