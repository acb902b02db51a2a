import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MinutesView, PublishedMinutesView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { ActsOnce } from '../../ui/acts-once';
import { DsButton } from '../../ui/ds-button';
import { Icon } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { MinutesText } from './minutes-text';

type Language = MinutesView['language'];
const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];

/** Published minutes as everyone reads them, with their corrections above, in order. */
@Component({
  selector: 'app-published-page',
  imports: [
    DsButton,
    Icon,
    MinutesText,
    PageHead,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-head
      [heading]="published.value()?.minutes?.title ?? ('meetings.minutes.title' | transloco)"
      [crumbs]="[{ text: ('minutes.list.title' | transloco), link: '/referat' }]"
    >
      <a dsButton [href]="file('pdf')" download
        ><app-icon name="file-pdf" />{{ 'meetings.minutes.pdf' | transloco }}</a
      >
      <a dsButton="secondary" [href]="file('docx')" download>{{ 'minutes.word' | transloco }}</a>
    </app-page-head>
    <nav [attr.aria-label]="'meetings.minutes.languages' | transloco" class="yearnav">
      @for (each of languages; track each) {
        <a
          class="plain"
          [routerLink]="[]"
          [queryParams]="{ sprak: each }"
          [attr.aria-current]="language() === each ? 'page' : null"
          [lang]="each"
          >{{ 'meetings.language.' + each | transloco }}</a
        >
      }
    </nav>
    <app-problem [problem]="published.problem()" (reload)="published.reload()" />
    @if (published.value(); as view) {
      <p class="quiet">
        {{
          'minutes.public.approved'
            | transloco
              : { approved: words.date(view.approvedAt), published: words.date(view.publishedAt) }
        }}
      </p>
      @for (each of view.addenda; track each.number) {
        <section class="block" [attr.aria-labelledby]="'addendum-' + each.number">
          <div>
            <h2 class="h3" [id]="'addendum-' + each.number">
              {{ 'minutes.addendum.name' | transloco: { number: each.number } }}
            </h2>
            <p class="quiet">
              {{ words.date(each.writtenAt) }}, {{ 'minutes.addendum.' + each.kind | transloco }}
            </p>
            <p class="pre">{{ each.text }}</p>
            <p>{{ 'minutes.addendum.because' | transloco: { reason: each.reason } }}</p>
          </div>
        </section>
      }
      <app-minutes-text [view]="view.minutes" [lang]="view.minutes.language" />
    } @else if (published.loading()) {
      <app-skeleton [lines]="10" />
    }
  `,
})
export class PublishedPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  protected readonly words = inject(Words);
  protected readonly languages = LANGUAGES;
  readonly id = input.required<string>();
  readonly sprak = input<string>();
  protected readonly language = computed<Language>(() => {
    const wanted = this.sprak() ?? this.texts.language();
    return LANGUAGES.find((each) => each === wanted) ?? 'nb';
  });
  protected readonly published = loaded(() =>
    this.api.get<PublishedMinutesView>(
      `/published-minutes/${this.id()}?language=${this.language()}`,
    ),
  );

  protected file(kind: 'pdf' | 'docx'): string {
    return `/api/published-minutes/${this.id()}/${kind}?language=${this.language()}`;
  }
}
