import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PaperChangeView } from '../../api/schema';
import { Words } from '../../kernel/words';

/** «Endret etter utsending»: which parts were changed, from what to what, by whom and when. */
@Component({
  selector: 'app-paper-changes',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (change of changes(); track change.edition) {
      <details class="plaindet">
        <summary>
          {{
            'papers.changed.summary'
              | transloco: { when: words.dayMonth(words.osloDate(change.at)), name: change.by }
          }}
        </summary>
        @for (part of change.parts; track part.part) {
          <h3 class="h3">{{ 'meetings.field.' + part.part | transloco }}</h3>
          <div class="wordings">
            <div>
              <p class="quiet small">{{ 'papers.changed.before' | transloco }}</p>
              <p class="pre" [lang]="language()">
                {{ part.before || ('papers.changed.nothing' | transloco) }}
              </p>
            </div>
            <div>
              <p class="quiet small">{{ 'papers.changed.after' | transloco }}</p>
              <p class="pre" [lang]="language()">
                {{ part.after || ('papers.changed.nothing' | transloco) }}
              </p>
            </div>
          </div>
        }
      </details>
    }
  `,
})
export class PaperChanges {
  protected readonly words = inject(Words);
  readonly changes = input.required<readonly PaperChangeView[]>();
  readonly language = input.required<string>();
}
