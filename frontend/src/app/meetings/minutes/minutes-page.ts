import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  inject,
  input,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MinutesView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { ActsOnce } from '../../ui/acts-once';
import { DsButton } from '../../ui/ds-button';
import { Icon } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadOnly } from '../../ui/read-only';
import { Skeleton } from '../../ui/skeleton';
import { crumbsToMinutes } from './life';
import { MinutesStanding } from './minutes-standing';
import { MinutesText } from './minutes-text';

type Language = MinutesView['language'];
const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];

/** The minutes: for the panel with names, and as the public will read them after approval. */
@Component({
  selector: 'app-minutes-page',
  imports: [
    DsButton,
    Icon,
    MinutesStanding,
    MinutesText,
    PageHead,
    ProblemNotice,
    ReadOnly,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './minutes-page.html',
})
export class MinutesPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly session = inject(SessionStore);
  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly languages = LANGUAGES;
  readonly id = input.required<string>();
  /** 'offentlig' for the public preview. */
  readonly utgave = input<string>();
  readonly sprak = input<string>();
  protected readonly audience = computed(() =>
    this.utgave() === 'offentlig' ? 'public' : 'panel',
  );
  protected readonly language = computed<Language>(() => {
    const own = this.texts.language();
    const wanted = this.sprak() ?? own;
    return LANGUAGES.find((each) => each === wanted) ?? 'nb';
  });
  private readonly query = computed(
    () => `audience=${this.audience()}&language=${this.language()}`,
  );
  protected readonly pdf = computed(() => `/api/meetings/${this.id()}/minutes.pdf?${this.query()}`);
  protected readonly word = computed(
    () => `/api/meetings/${this.id()}/minutes.docx?${this.query()}`,
  );
  protected readonly minutes = loaded(() => {
    this.live.topic(`meeting:${this.id()}`)();
    return this.api.get<MinutesView>(`/meetings/${this.id()}/minutes?${this.query()}`);
  });

  protected readonly crumbs = crumbsToMinutes(this.id, () => this.minutes.value());
  /** Whoever may always write in the minutes, when the meeting is over. */
  protected readonly mayWrite = computed(
    () => this.session.leads() && this.minutes.value()?.state === 'closed',
  );

  protected print(): void {
    this.window?.print();
  }
}
