import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MailTextKindView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { DsButton } from '../ui/ds-button';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { MailTextEditor } from './mail-text-editor';

/** Every text that goes out as mail: which the panel has worded anew, and one at a time to change. */
@Component({
  selector: 'app-mail-texts-page',
  imports: [DsButton, MailTextEditor, PageHead, ProblemNotice, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-head
      [heading]="'messages.texts.title' | transloco"
      [lead]="'messages.texts.lead' | transloco"
      [crumbs]="[{ text: ('common.nav.outbox' | transloco), link: '/utboks' }]"
    />
    <app-problem [problem]="kinds.problem()" (reload)="kinds.reload()" />
    @if (rows().length > 0) {
      <ul class="own-list">
        @for (row of rows(); track row.kind) {
          <li>
            <div>
              <strong>{{ row.name }}</strong>
              <p class="quiet small">{{ row.about }}</p>
            </div>
            <button
              dsButton="tertiary"
              type="button"
              [attr.aria-expanded]="open() === row.kind"
              [attr.aria-label]="row.label"
              (click)="open.set(open() === row.kind ? null : row.kind)"
            >
              {{
                (open() === row.kind ? 'messages.texts.shut' : 'messages.texts.change') | transloco
              }}
            </button>
            @if (open() === row.kind) {
              <app-mail-text-editor [kind]="row.view" (changed)="kinds.take($event)" />
            }
          </li>
        }
      </ul>
    } @else if (kinds.loading()) {
      <app-skeleton [lines]="6" />
    }
  `,
})
export class MailTextsPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  protected readonly kinds = loaded(() => {
    this.live.topic('mail-texts')();
    return this.api.get<MailTextKindView[]>('/mail-texts');
  });
  /** The kind that is being changed. */
  protected readonly open = signal<string | null>(null);
  protected readonly rows = computed(() =>
    (this.kinds.value() ?? []).map((view) => {
      const name = this.texts.t(`messages.texts.kind.${view.kind}`);
      const own = view.texts.filter(({ version }) => version > 0);
      const languages = own.map(({ language }) => this.texts.t(`messages.language.${language}`));
      const about =
        own.length === 0
          ? this.texts.t('messages.texts.standard')
          : this.texts.t('messages.texts.own', { languages: languages.join(', ') });
      const label = this.texts.t('messages.texts.changeNamed', { name });
      return { kind: view.kind, view, name, about, label };
    }),
  );
}
