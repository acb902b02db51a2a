import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NoticeView, ReceiptView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { DsButton } from '../../ui/ds-button';
import { ProblemNotice } from '../../ui/problem-notice';

/** Letters that are written and not yet in the post: printed one by one, and noted as posted. */
@Component({
  selector: 'app-letters-to-print',
  imports: [DsButton, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (letters().length > 0) {
      <section class="block" aria-labelledby="notice-letters">
        <h2 class="h2" id="notice-letters">{{ 'notice.page.letters' | transloco }}</h2>
        <app-problem [problem]="act.problem()" [canReload]="false" />
        <ul class="rows">
          @for (letter of letters(); track letter.id) {
            <li>
              <div>
                <p>
                  <strong>{{ letter.name }}</strong>
                </p>
                <p class="quiet small">{{ 'notice.page.kind.' + letter.kind | transloco }}</p>
              </div>
              <div class="answers tight">
                <a
                  dsButton="secondary"
                  size="sm"
                  [href]="'/api/notice-receipts/' + letter.id + '/sheet'"
                  download
                  >{{ 'notice.page.print' | transloco
                  }}<span class="vh"> {{ letter.name }}</span></a
                >
                <button
                  dsButton="tertiary"
                  size="sm"
                  type="button"
                  [attr.aria-label]="'notice.page.postNamed' | transloco: { name: letter.name }"
                  [busy]="act.busy()"
                  (click)="post(letter)"
                >
                  {{ 'notice.page.post' | transloco }}
                </button>
              </div>
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class LettersToPrint {
  private readonly api = inject(Api);
  readonly notice = input.required<NoticeView>();
  readonly changed = output<NoticeView>();
  protected readonly act = attempt();
  protected readonly letters = computed(() =>
    this.notice()
      .sent.flatMap(({ receipts }) => receipts)
      .filter(({ channel, postedAt }) => channel === 'letter' && postedAt === null),
  );

  protected async post({ id, version }: ReceiptView): Promise<void> {
    const path = `/notice-receipts/${id}/posting`;
    const view = await this.act.answer(() => this.api.post<NoticeView>(path, { version }));
    if (view) this.changed.emit(view);
  }
}
