import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Problem } from '../api/schema';
import { Api } from '../kernel/api';
import { toProblem } from '../kernel/api-problem';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { DsButton } from '../ui/ds-button';
import { ProblemNotice } from '../ui/problem-notice';
import { Toasts } from '../ui/toasts';

type Format = 'csv' | 'xlsx';

/** The member list as a file. Taking it out is noted in the audit log. */
@Component({
  selector: 'app-export-list',
  imports: [DsButton, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="adder">
      <summary>{{ 'membership.members.export.title' | transloco }}</summary>
      <p>{{ 'membership.members.export.text' | transloco }}</p>
      <app-problem [problem]="problem()" [canReload]="false" />
      <div class="answers">
        <button dsButton="secondary" type="button" [busy]="busy()" (click)="fetch('xlsx')">
          {{ 'membership.members.export.xlsx' | transloco }}
        </button>
        <button dsButton="secondary" type="button" [busy]="busy()" (click)="fetch('csv')">
          {{ 'membership.members.export.csv' | transloco }}
        </button>
      </div>
    </details>
  `,
})
export class ExportList {
  private readonly api = inject(Api);
  private readonly document = inject(DOCUMENT);
  private readonly session = inject(SessionStore);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected async fetch(format: Format): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    const chosen = this.texts.language();
    const language = chosen === 'nb-lett' ? 'nb' : chosen;
    try {
      const file = await this.api.postForFile('/member-lists', { format, language });
      this.save(file, `medlemsliste-${this.session.today()}.${format}`);
      this.toasts.show(this.texts.t('membership.members.export.done'));
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
    } finally {
      this.busy.set(false);
    }
  }

  private save(file: Blob, name: string): void {
    const link = this.document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}
