import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EntryVersionsView } from '../../../api/schema';
import { Api } from '../../../kernel/api';
import { attempt } from '../../../kernel/attempt';
import { Words } from '../../../kernel/words';
import { DsButton } from '../../../ui/ds-button';
import { ProblemNotice } from '../../../ui/problem-notice';

/** Every wording one paragraph has had, for those who write, when they ask for it. */
@Component({
  selector: 'app-entry-history',
  imports: [DsButton, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-problem [problem]="act.problem()" [canReload]="false" />
    @if (versions(); as all) {
      <h3 class="h3">{{ 'meetings.writing.history' | transloco }}</h3>
      <ul class="clean">
        @for (each of all; track each.version) {
          <li class="block">
            <p class="small quiet">
              {{
                'meetings.writing.wroteAt'
                  | transloco: { name: each.author, time: words.time(each.at) }
              }}
            </p>
            <p class="pre">{{ each.text }}</p>
          </li>
        }
      </ul>
    } @else {
      <button dsButton="tertiary" type="button" [busy]="act.busy()" (click)="show()">
        {{ 'meetings.writing.showHistory' | transloco }}
      </button>
    }
  `,
})
export class EntryHistory {
  private readonly api = inject(Api);
  protected readonly words = inject(Words);
  readonly entryId = input.required<string>();
  protected readonly act = attempt();
  protected readonly versions = signal<EntryVersionsView['versions'] | null>(null);

  protected async show(): Promise<void> {
    const path = `/entries/${this.entryId()}/versions`;
    const answer = await this.act.answer(() => this.api.get<EntryVersionsView>(path));
    if (answer) this.versions.set([...answer.versions].reverse());
  }
}
