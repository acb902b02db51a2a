import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ElectionView, PreparingView } from '../api/schema';
import { Api } from '../kernel/api';
import { FormAct } from '../kernel/form-act';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { ActsOnce } from '../ui/acts-once';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { Empty } from '../ui/empty';
import { ErrorSummary, FieldError } from '../ui/error-summary';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';

type Kind = ElectionView['kind'];

/** The coordinator says what is elected, how and in which meeting. A kind that does not fit is refused with its clause. */
@Component({
  selector: 'app-prepare-page',
  imports: [
    DsButton,
    DsField,
    DsInput,
    Empty,
    ErrorSummary,
    PageHead,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './prepare-page.html',
})
export class PreparePage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  protected readonly words = inject(Words);
  protected readonly act = new FormAct();
  protected readonly offices = ['leader', 'deputyLeader'] as const;
  protected readonly kinds: readonly Kind[] = ['ordinary', 'byElection', 'staggerRepair'];
  protected readonly fields = {
    caseId: 'election-case',
    byDecision: 'election-decision',
    beginsOn: 'election-begins',
    statementMax: 'election-max',
    reason: 'election-reason',
  };
  protected readonly kind = signal<Kind>('ordinary');
  /** What is asked for only sometimes. */
  protected readonly byDecision = signal('');
  protected readonly beginsOn = signal('');
  protected readonly reason = signal('');
  protected readonly meetingId = signal<string | null>(null);
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly choices = loaded(() => this.api.get<PreparingView>('/election-preparing'));
  protected readonly meeting = computed(() => {
    const meetings = this.choices.value()?.meetings ?? [];
    return meetings.find(({ id }) => id === this.meetingId()) ?? meetings[0] ?? null;
  });

  /** @param typed what stands in the form; an empty case is a new one */
  protected async prepare(typed: {
    office: string;
    caseId: string;
    statementMax: number;
  }): Promise<void> {
    const meetingId = this.meeting()?.id;
    const needsDecision = this.kind() === 'staggerRepair' && this.byDecision() === '';
    const text = this.texts.t('elections.prepare.need.byDecision');
    this.missing.set(needsDecision ? [{ id: this.fields.byDecision, text }] : []);
    if (needsDecision || meetingId === undefined) return;
    const view = await this.act.run(() =>
      this.api.post<ElectionView>('/elections', {
        office: typed.office,
        kind: this.kind(),
        meetingId,
        caseId: typed.caseId || null,
        byDecision: this.byDecision() || null,
        beginsOn: this.beginsOn() || null,
        statementMax: typed.statementMax,
        reason: this.reason() || null,
      }),
    );
    if (view) await this.router.navigate(['/valg', view.id]);
  }
}
