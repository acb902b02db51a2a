import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DataCopyView } from '../api/schema';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { DsButton } from '../ui/ds-button';
import { ProblemNotice } from '../ui/problem-notice';

/** Asks for a copy of one's data; the server first wants to be sure who asks. */
@Component({
  selector: 'app-copy-section',
  imports: [DsButton, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="block" aria-labelledby="own-copy">
      <h2 class="h2" id="own-copy">{{ 'privacy.copy.title' | transloco }}</h2>
      <p>{{ 'privacy.copy.text' | transloco }}</p>
      <app-problem [problem]="problem()" [canReload]="false" />
      @if (copy(); as made) {
        <p role="status">{{ until() }}</p>
        <div class="answers">
          <a dsButton [href]="'/api/data-copies/' + made.id" [attr.download]="made.fileName">{{
            'privacy.copy.fetch' | transloco
          }}</a>
        </div>
      } @else {
        <div class="answers">
          <button dsButton="secondary" type="button" [busy]="busy()" (click)="ask()">
            {{ 'privacy.copy.ask' | transloco }}
          </button>
        </div>
      }
    </section>
  `,
})
export class CopySection {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  private readonly attempt = attempt();
  protected readonly busy = this.attempt.busy;
  protected readonly copy = signal<DataCopyView | null>(null);
  protected readonly problem = this.attempt.problem;
  protected readonly until = computed(() => {
    const at = this.copy()?.expiresAt;
    if (!at) return '';
    const date = this.words.date(this.words.osloDate(at));
    return this.texts.t('privacy.copy.ready', { date, time: this.words.time(at) });
  });

  protected async ask(): Promise<void> {
    const chosen = this.texts.language();
    await this.attempt.run(async () => {
      const language = chosen === 'nb-lett' ? 'nb' : chosen;
      this.copy.set(await this.api.post<DataCopyView>('/data-copies', { language }));
    });
  }
}
