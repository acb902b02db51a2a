import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CorrectionView } from '../api/schema';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { Words } from '../kernel/words';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { Empty } from '../ui/empty';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';

/** The coordinator answers those who want something about themselves corrected. */
@Component({
  selector: 'app-corrections-page',
  imports: [DsButton, DsField, DsInput, Empty, PageHead, ProblemNotice, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './corrections-page.html',
})
export class CorrectionsPage {
  private readonly api = inject(Api);
  private readonly words = inject(Words);
  private readonly changes = inject(Live).topic('corrections');
  private readonly attempt = attempt();
  private readonly failed = this.attempt.problem;
  protected readonly busy = this.attempt.busy;
  protected readonly read = loaded(() => {
    this.changes();
    return this.api.get<CorrectionView[]>('/correction-tasks');
  });
  protected readonly problem = computed(() => this.failed() ?? this.read.problem());
  protected readonly all = computed(() =>
    (this.read.value() ?? []).map((each) => ({
      ...each,
      askedOn: this.words.date(this.words.osloDate(each.askedAt)),
      answeredOn: each.answeredAt ? this.words.date(this.words.osloDate(each.answeredAt)) : '',
    })),
  );

  protected async answer(
    { id, version }: CorrectionView,
    answer: string,
    outcome: 'corrected' | 'declined',
  ): Promise<void> {
    await this.attempt.run(async () => {
      const body = { outcome, answer, version };
      this.read.take(await this.api.post<CorrectionView[]>(`/corrections/${id}/answer`, body));
    });
  }
}
