import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NoticeView } from '../../api/schema';
import { Words } from '../../kernel/words';

/** What has gone out, to whom and when: the proof that everybody was told in time. */
@Component({
  selector: 'app-notice-log',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="block" aria-labelledby="notice-log">
      <h2 class="h2" id="notice-log">{{ 'notice.page.log' | transloco }}</h2>
      @for (sent of newestFirst(); track sent.id) {
        <details class="ds-details">
          <summary>
            {{ 'notice.page.kind.' + sent.kind | transloco }}, {{ words.date(sent.sentAt) }}.
            {{
              (sent.daysLate > 0 ? 'notice.page.late' : 'notice.page.inTime')
                | transloco: { days: sent.daysLate, due: words.date(sent.dueOn) }
            }}
          </summary>
          <div>
            @if (sent.note; as note) {
              <p>{{ note }}</p>
            }
            <ul class="tight">
              @for (receipt of sent.receipts; track receipt.id) {
                <li>
                  {{ receipt.name }}: {{ 'notice.page.kind.' + receipt.kind | transloco }},
                  {{ 'notice.page.by.' + receipt.channel | transloco }}
                  @if (receipt.address; as address) {
                    ({{ address }})
                  }
                  , {{ words.dayMonth(receipt.sentAt) }} {{ words.time(receipt.sentAt) }}.
                  @if (receipt.postedAt; as posted) {
                    {{ 'notice.page.posted' | transloco: { date: words.dayMonth(posted) } }}.
                  }
                  @if (coordinates()) {
                    <a [href]="'/api/notice-receipts/' + receipt.id + '/sheet'" download
                      >{{ 'notice.page.sheet' | transloco
                      }}<span class="vh"> {{ receipt.name }}</span></a
                    >
                  }
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
  protected readonly words = inject(Words);
  readonly notice = input.required<NoticeView>();
  readonly coordinates = input(false);

  protected newestFirst(): NoticeView['sent'] {
    return [...this.notice().sent].reverse();
  }
}
