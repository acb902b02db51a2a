import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ElectionsView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';

/** From a case of type «valg» to the election that is held in it; nothing while none is prepared. */
@Component({
  selector: 'app-election-link',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (election(); as election) {
      <p>
        <a class="go" [routerLink]="['/valg', election.id]">{{
          'elections.of.' + election.office | transloco
        }}</a>
        <span class="quiet">{{ 'elections.state.' + election.state | transloco }}</span>
      </p>
    }
  `,
})
export class ElectionLink {
  private readonly api = inject(Api);
  private readonly changes = inject(Live).topic('elections');
  readonly caseId = input.required<string>();
  private readonly list = loaded(() => {
    this.changes();
    return this.api.get<ElectionsView>('/elections');
  });
  /** The newest one in the case that was not called off. */
  protected readonly election = computed(() => {
    const all = this.list.value()?.elections ?? [];
    return all.find((each) => each.case.caseId === this.caseId() && each.state !== 'aborted');
  });
}
