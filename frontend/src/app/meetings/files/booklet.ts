import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BookletView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { Icon } from '../../ui/icon';

/** The meeting's papers as one PDF to print, in two sizes, and the page on which each case begins in it. */
@Component({
  selector: 'app-booklet',
  imports: [DsButton, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (booklet.value(); as view) {
      <section class="block" aria-labelledby="booklet">
        <h2 class="h3" id="booklet">{{ 'files.booklet.title' | transloco }}</h2>
        <p class="quiet">
          {{ 'files.booklet.text' | transloco: { pages: view.pages } }}
          @if (view.closed > 0) {
            {{ 'files.booklet.closed' | transloco }}
          }
        </p>
        @if (view.left.length > 0) {
          <details class="ds-details">
            <summary>{{ 'files.booklet.left' | transloco: { count: view.left.length } }}</summary>
            <ul>
              @for (file of view.left; track $index) {
                <li>{{ file.title }}: {{ 'files.booklet.why.' + file.why | transloco }}</li>
              }
            </ul>
          </details>
        }
        <div class="answers">
          <a dsButton="secondary" download [href]="address('normal')"
            ><app-icon name="file-pdf" />{{ 'files.booklet.get' | transloco }}</a
          >
          <a dsButton="tertiary" download [href]="address('large')">{{
            'files.booklet.large' | transloco
          }}</a>
          <a dsButton="tertiary" download [href]="address('normal') + '&part=agenda'">{{
            'files.booklet.agenda' | transloco
          }}</a>
        </div>
      </section>
    }
  `,
})
export class Booklet {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  readonly meetingId = input.required<string>();
  readonly shown = input.required<boolean>();
  protected readonly language = computed(() => {
    const language = this.texts.language();
    return language === 'nb-lett' ? 'nb' : language;
  });
  protected readonly booklet = loaded(() => {
    this.live.topic(`meeting:${this.meetingId()}`)();
    const path = `/meetings/${this.meetingId()}/booklet?language=${this.language()}`;
    return this.shown() ? this.api.get<BookletView>(path) : Promise.resolve(null);
  });

  /** The page of the booklet a case begins on; null while it is not known. */
  pageOf(caseId: string): number | null {
    return this.booklet.value()?.places.find((each) => each.caseId === caseId)?.page ?? null;
  }

  protected address(print: 'normal' | 'large'): string {
    return `/api/meetings/${this.meetingId()}/booklet.pdf?language=${this.language()}&print=${print}`;
  }
}
