import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NoticeView, ReceiptView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { ProblemNotice } from '../../ui/problem-notice';

/** What has gone out, to whom and when: the proof that everybody was told in time. */
@Component({
  selector: 'app-notice-log',
  imports: [DsButton, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="block" aria-labelledby="notice-log">
      <h2 class="h2" id="notice-log">{{ 'notice.page.log' | transloco }}</h2>
      <app-problem [problem]="act.problem()" [canReload]="false" />
      @for (sent of newestFirst(); track sent.id) {
        <details class="ds-details" [open]="$first">
          <summary>
            {{ 'notice.page.kind.' + sent.kind | transloco }}, {{ words.date(sent.sentAt) }}
          </summary>
          <div>
            <p>
              {{
                (sent.daysLate > 0 ? 'notice.page.late' : 'notice.page.inTime')
                  | transloco: { days: sent.daysLate, due: words.date(sent.dueOn) }
              }}
            </p>
            @if (sent.note; as note) {
              <p>{{ note }}</p>
            }
            <ul class="rows">
              @for (receipt of sent.receipts; track receipt.id) {
                <li>
                  <div>
                    <p>{{ receipt.name }}</p>
                    <p class="quiet small">
                      {{ 'notice.page.kind.' + receipt.kind | transloco }},
                      {{ 'notice.page.by.' + receipt.channel | transloco }}
                      @if (receipt.address; as address) {
                        ({{ address }})
                      }
                    </p>
                    @if (coordinates()) {
                      <div class="answers tight">
                        <a
                          dsButton="tertiary"
                          size="sm"
                          [href]="'/api/notice-receipts/' + receipt.id + '/sheet'"
                          download
                          >{{ 'notice.page.sheet' | transloco
                          }}<span class="vh"> {{ receipt.name }}</span></a
                        >
                        @if (receipt.channel === 'letter' && receipt.postedAt === null) {
                          <button
                            dsButton="secondary"
                            size="sm"
                            type="button"
                            [busy]="act.busy()"
                            (click)="post(receipt)"
                          >
                            {{ 'notice.page.post' | transloco }}
                          </button>
                        }
                      </div>
                    }
                  </div>
                  <p class="rowstate">
                    <span
                      >{{ words.dayMonth(receipt.sentAt) }}, {{ words.time(receipt.sentAt) }}</span
                    >
                    @if (receipt.postedAt; as posted) {
                      <span class="quiet small">{{
                        'notice.page.posted' | transloco: { date: words.dayMonth(posted) }
                      }}</span>
                    }
                  </p>
                </li>
              }
            </ul>
          </div>
        </details>
      }
    </section>
  `,
})
export class NoticeLog {
  private readonly api = inject(Api);
  protected readonly words = inject(Words);
  readonly notice = input.required<NoticeView>();
  readonly coordinates = input(false);
  readonly changed = output<NoticeView>();
  protected readonly act = attempt();

  protected newestFirst(): NoticeView['sent'] {
    return [...this.notice().sent].reverse();
  }

  protected async post({ id, version }: ReceiptView): Promise<void> {
    const path = `/notice-receipts/${id}/posting`;
    const view = await this.act.answer(() => this.api.post<NoticeView>(path, { version }));
    if (view) this.changed.emit(view);
  }
}
