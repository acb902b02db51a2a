import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CaseView, OwnMarkView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { DsButton } from '../../ui/ds-button';
import { Icon } from '../../ui/icon';
import { ProblemNotice } from '../../ui/problem-notice';

/** «Lest»: one's own mark, which nobody else is told of. */
@Component({
  selector: 'app-read-mark',
  imports: [DsButton, Icon, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (mark() === 'changed') {
      <p>{{ 'papers.mark.changed' | transloco }}</p>
    }
    <div class="answers">
      <button
        dsButton="secondary"
        type="button"
        [attr.aria-pressed]="mark() === 'read'"
        [busy]="act.busy()"
        (click)="toggle()"
      >
        @if (mark() === 'read') {
          <app-icon name="checkmark" />
        }
        {{ 'papers.mark.read' | transloco }}
      </button>
      <p class="quiet small">{{ 'papers.mark.private' | transloco }}</p>
    </div>
    <app-problem [problem]="act.problem()" [canReload]="false" />
  `,
})
export class ReadMark {
  private readonly api = inject(Api);
  protected readonly act = attempt();
  readonly caseId = input.required<string>();
  readonly mark = input.required<CaseView['mark']>();
  readonly marked = output<CaseView['mark']>();

  protected async toggle(): Promise<void> {
    const read = this.mark() !== 'read';
    const answer = await this.act.answer(() =>
      this.api.put<OwnMarkView>(`/cases/${this.caseId()}/reading`, { read }),
    );
    if (answer) this.marked.emit(answer.mark);
  }
}
