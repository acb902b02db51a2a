import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PersonDetailView } from '../../api/schema';
import { SessionStore } from '../../kernel/session-store';

type Held = PersonDetailView['appointments'][number];

/** What can be done with a membership today: each a page of its own, so that nothing happens by a slip. */
@Component({
  selector: 'app-member-actions',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (ways().length > 0) {
      <section class="block" aria-labelledby="member-can">
        <h2 class="h2" id="member-can">{{ 'register.member.can' | transloco }}</h2>
        <ul>
          @for (way of ways(); track way.text) {
            <li>
              <a [routerLink]="way.link" [queryParams]="way.query">{{ way.text | transloco }}</a>
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class MemberActions {
  private readonly session = inject(SessionStore);
  readonly person = input.required<PersonDetailView>();
  readonly current = input.required<Held | null>();

  protected readonly ways = computed(() => {
    const now = this.current();
    const { id } = this.person();
    const coordinates = this.session.isCoordinator();
    return [
      ...(coordinates && now ? this.waysOf(now) : []),
      ...(this.hasLeft()
        ? [way('register.member.farewell', `/panelet/medlemmer/${id}/avslutning`)]
        : []),
    ];
  });

  /** Has left, or the end is on record. */
  private hasLeft(): boolean {
    const now = this.current();
    if (now) return now.endReason !== null;
    return this.person().appointments.some(({ to }) => to <= this.session.today());
  }

  private waysOf({ id, kind, organisation, endReason }: Held) {
    if (endReason !== null) return [];
    const renew = way('register.member.renew', `/panelet/forny/${id}`);
    const end = way('membership.action.end', `/panelet/avslutt/${id}`);
    if (kind === 'alternate') {
      const query = { person: this.person().id, spor: 'promotion' };
      return [renew, way('register.member.promote', '/panelet/oppnevn', query), end];
    }
    const lapse = way('register.member.lapse', `/panelet/grunnlag/${id}`);
    return [renew, ...(organisation === null ? [] : [lapse]), end];
  }
}

function way(text: string, link: string, query: Record<string, string> = {}) {
  return { text, link, query };
}
