import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NoticeView } from '../../api/schema';

/** The mail as it will leave, in each language, and its calendar part. */
@Component({
  selector: 'app-notice-preview',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="block" aria-labelledby="notice-preview">
      <h2 class="h2" id="notice-preview">{{ 'notice.page.preview' | transloco }}</h2>
      @for (mail of notice().previews; track mail.language) {
        <details class="ds-details" [open]="$first">
          <summary>{{ 'notice.page.language.' + mail.language | transloco }}</summary>
          <div class="mailtext" [attr.lang]="mail.language">
            <p>
              <strong>{{ mail.subject }}</strong>
            </p>
            @for (paragraph of paragraphs(mail.body); track $index) {
              <p>
                @for (line of paragraph; track $index) {
                  {{ line }}<br />
                }
              </p>
            }
          </div>
        </details>
      }
      <details class="ds-details">
        <summary>{{ 'notice.page.calendar' | transloco }}</summary>
        <div>
          <p>{{ 'notice.page.calendarText' | transloco }}</p>
        </div>
      </details>
    </section>
  `,
})
export class NoticePreview {
  readonly notice = input.required<NoticeView>();

  protected paragraphs(body: string): string[][] {
    return body.split('\n\n').map((paragraph) => paragraph.split('\n'));
  }
}
