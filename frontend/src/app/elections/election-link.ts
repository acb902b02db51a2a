import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ElectionsView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';

/** Whose affair elections are; guests read the agenda too. */
const PANEL = ['coordinator', 'leader', 'deputyLeader', 'representative', 'alternate'] as const;
const NONE: ElectionsView = { elections: [], can: [] };

/** From a case of type «valg» to the election that is held in it; nothing while none is prepared. */
@Component({
  selector: 'app-election-link',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (election(); as election) {
      <p>
        <a [routerLink]="['/valg', election.id]">{{
          'elections.of.' + election.office | transloco
        }}</a>&ngsp;<span class="quiet">{{
          (election.asked ? 'elections.list.asked' : 'elections.state.' + election.state)
            | transloco
        }}</span>
      </p>
    }
  `,
})
export class ElectionLink {
  private readonly api = inject(Api);
  private readonly changes = inject(Live).topic('elections');
  readonly caseId = input.required<string>();
  private readonly session = inject(SessionStore);
  private readonly list = loaded(() => {
    this.changes();
    const reads = this.session.has(...PANEL);
    return reads ? this.api.get<ElectionsView>('/elections') : Promise.resolve(NONE);
  });
  /** The newest one in the case that was not called off. */
  protected readonly election = computed(() => {
    const all = this.list.value()?.elections ?? [];
    return all.find((each) => each.case.caseId === this.caseId() && each.state !== 'aborted');
  });
}
