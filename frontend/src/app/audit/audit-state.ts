import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AuditStateView } from '../api/schema';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { DsButton } from '../ui/ds-button';
import { Icon } from '../ui/icon';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { Witness } from '../ui/witness';

/** Whether the log still says what it said, and the heads that prove it. */
@Component({
  selector: 'app-audit-state',
  imports: [DsButton, Icon, ProblemNotice, Skeleton, TranslocoPipe, Witness],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './audit-state.html',
})
export class AuditState {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  private readonly changes = inject(Live).topic('audit');
  private readonly attempt = attempt();
  private readonly failed = this.attempt.problem;
  protected readonly checking = this.attempt.busy;
  private readonly read = loaded(() => {
    this.changes();
    return this.api.get<AuditStateView>('/audit/state');
  });
  protected readonly state = this.read.value;
  protected readonly problem = computed(() => this.failed() ?? this.read.problem());
  protected readonly checked = computed(() => {
    const check = this.state()?.check;
    if (!check) return '';
    const { entries, heads } = check;
    return this.texts.t('audit.state.checked', { entries, heads, ...this.when(check.at) });
  });
  protected readonly heads = computed(() =>
    (this.state()?.heads ?? []).map(({ line, size, cause, signedAt }) => ({
      line,
      words: this.texts.t(`audit.heads.${cause}`, { size, ...this.when(signedAt) }),
    })),
  );

  protected async check(): Promise<void> {
    await this.attempt.run(async () => {
      this.read.take(await this.api.post<AuditStateView>('/audit/checks'));
    });
  }

  private when(at: string) {
    return { date: this.words.shortDate(this.words.osloDate(at)), time: this.words.time(at) };
  }
}
