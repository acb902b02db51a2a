import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { TranslocoPipe } from '@jsverse/transloco';
import type { WitnessView } from '../api/schema';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { Texts } from '../kernel/texts';
import { DsButton } from './ds-button';
import { ProblemNotice } from './problem-notice';

/** Fetches a signed head of the audit log as a file, to be kept somewhere else than on the server. */
@Component({
  selector: 'app-witness',
  imports: [DsButton, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-problem [problem]="problem()" [canReload]="false" />
    <div class="answers">
      <button dsButton="secondary" type="button" [busy]="busy()" (click)="fetch()">
        {{ 'common.witness.fetch' | transloco }}
      </button>
    </div>
    @if (line(); as text) {
      <p role="status">
        {{ 'common.witness.done' | transloco }} <code class="long">{{ text }}</code>
      </p>
    }
  `,
})
export class Witness {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly document = inject(DOCUMENT);
  private readonly attempt = attempt();
  protected readonly busy = this.attempt.busy;
  protected readonly line = signal('');
  protected readonly problem = this.attempt.problem;

  protected async fetch(): Promise<void> {
    const chosen = this.texts.language();
    await this.attempt.run(async () => {
      const language = chosen === 'nb-lett' ? 'nb' : chosen;
      const witness = await this.api.post<WitnessView>('/audit/witnesses', { language });
      this.line.set(witness.line);
      this.save(witness);
    });
  }

  private save({ fileName, text }: WitnessView): void {
    const link = this.document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}
