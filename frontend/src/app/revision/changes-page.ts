import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RuleChangeRowView, RuleChangesView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { Words } from '../kernel/words';
import { DsButton } from '../ui/ds-button';
import { Empty } from '../ui/empty';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';

/** Proposed changes of the rules: those that wait for the panel first, then what became of the others. */
@Component({
  selector: 'app-changes-page',
  imports: [DsButton, Empty, PageHead, ProblemNotice, RouterLink, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-head
      [heading]="'revision.list.title' | transloco"
      [lead]="'revision.list.lead' | transloco"
      [crumbs]="[{ text: ('statutes.plan.name' | transloco), link: '/regler' }]"
    >
      @if (page.value()?.can?.includes('propose')) {
        <a dsButton routerLink="/regler/revisjon/ny">{{ 'revision.list.propose' | transloco }}</a>
      }
      <a dsButton="secondary" routerLink="/regler/historikk">{{
        'revision.history.title' | transloco
      }}</a>
    </app-page-head>
    <app-problem [problem]="page.problem()" (reload)="page.reload()" />
    @if (page.value()) {
      @for (group of groups(); track group.key) {
        <section class="block" [attr.aria-labelledby]="'changes-' + group.key">
          <h2 class="h2" [id]="'changes-' + group.key">
            {{ 'revision.list.' + group.key | transloco }}
          </h2>
          <ul class="rows">
            @for (change of group.changes; track change.id) {
              <li>
                <a [routerLink]="['/regler/revisjon', change.id]">{{ change.title }}</a>
                <span class="quiet small">
                  {{ 'revision.kind.' + change.kind | transloco }} ·
                  {{
                    'revision.list.by'
                      | transloco: { name: change.proposer, date: words.date(change.on) }
                  }}
                </span>
                <span>
                  {{ 'revision.state.' + change.state | transloco }}
                  @if (change.meter; as meter) {
                    · {{ 'revision.list.support' | transloco: meter }}
                  }
                  @if (change.inForceFrom; as from) {
                    · {{ 'revision.from' | transloco: { date: words.date(from) } }}
                  }
                  @if (change.waitsForMe) {
                    · <b>{{ 'revision.list.waits' | transloco }}</b>
                  }
                </span>
              </li>
            }
          </ul>
        </section>
      } @empty {
        <app-empty [text]="'revision.list.empty' | transloco" />
      }
    } @else if (page.loading()) {
      <app-skeleton [lines]="6" />
    }
  `,
})
export class ChangesPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  protected readonly words = inject(Words);
  protected readonly page = loaded(() => {
    this.live.topic('rule-changes')();
    return this.api.get<RuleChangesView>('/rule-changes');
  });
  protected readonly groups = computed(() => {
    const all = this.page.value()?.changes ?? [];
    const of = (key: string, wanted: readonly RuleChangeRowView['state'][]) => ({
      key,
      changes: all.filter(({ state }) => wanted.includes(state)),
    });
    const groups = [
      of('open', ['open']),
      of('drafts', ['draft']),
      of('ended', ['adopted', 'fallen', 'withdrawn']),
    ];
    return groups.filter(({ changes }) => changes.length > 0);
  });
}
