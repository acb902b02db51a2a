import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { InstallDto, Problem, SessionView } from '../api/schema';
import { Api } from '../kernel/api';
import { toProblem } from '../kernel/api-problem';
import { SessionStore } from '../kernel/session-store';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';

/** First run: set up a panel of one's own, or explore the example panel. */
@Component({
  selector: 'app-start-page',
  imports: [DsButton, DsField, DsInput, FormsModule, PageHead, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './start-page.html',
})
export class StartPage {
  private readonly api = inject(Api);
  private readonly store = inject(SessionStore);
  private readonly router = inject(Router);
  protected readonly setsUpOwn = signal(false);
  protected readonly busy = signal<InstallDto['kind'] | null>(null);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly panelName = signal('');
  protected readonly clusterName = signal('');
  protected readonly coordinatorName = signal('');
  protected readonly coordinatorEmail = signal('');
  protected readonly fields = {
    panelName: 'start-panel',
    clusterName: 'start-cluster',
    coordinatorName: 'start-name',
    coordinatorEmail: 'start-email',
  };

  protected explore(): Promise<void> {
    return this.install({ kind: 'example' });
  }

  /** What must be filled is left out when empty, so that the answer asks for it instead of judging its length. */
  protected setUp(): Promise<void> {
    return this.install({
      kind: 'own',
      panelName: this.panelName().trim() || undefined,
      clusterName: this.clusterName().trim(),
      coordinatorName: this.coordinatorName().trim() || undefined,
      coordinatorEmail: this.coordinatorEmail().trim() || undefined,
    });
  }

  private async install(how: InstallDto): Promise<void> {
    this.busy.set(how.kind);
    this.problem.set(null);
    try {
      this.store.take(await this.api.post<SessionView>('/installation', how));
      await this.router.navigateByUrl('/');
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
    } finally {
      this.busy.set(null);
    }
  }
}
