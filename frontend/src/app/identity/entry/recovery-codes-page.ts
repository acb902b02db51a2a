import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NewRecoveryCodesView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { SessionStore } from '../../kernel/session-store';
import { DsButton } from '../../ui/ds-button';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';

/** Makes ten recovery codes and shows them once, as a sheet to print. */
@Component({
  selector: 'app-recovery-codes-page',
  imports: [DsButton, PageHead, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './recovery-codes-page.html',
})
export class RecoveryCodesPage {
  private readonly api = inject(Api);
  protected readonly session = inject(SessionStore).session;
  protected readonly attempt = attempt();
  protected readonly codes = signal<readonly string[] | null>(null);

  protected make(): Promise<boolean> {
    return this.attempt.run(async () => {
      const { codes } = await this.api.post<NewRecoveryCodesView>('/ways-in/recovery-codes', {});
      this.codes.set(codes);
    });
  }

  protected print(): void {
    window.print();
  }
}
