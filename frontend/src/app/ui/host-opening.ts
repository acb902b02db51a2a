import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { HostOpeningView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { Words } from '../kernel/words';
import { Icon } from './icon';

/** Tells every member, for thirty days, that whoever runs the server opened sign-in for the coordinator. */
@Component({
  selector: 'app-host-opening',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (opening of shown(); track opening.at) {
      <div class="notice">
        <app-icon name="exclamationmark-triangle" />
        <p>{{ 'common.hostOpening.' + opening.state | transloco: opening }}</p>
      </div>
    }
  `,
})
export class HostOpening {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly words = inject(Words);
  private readonly openings = loaded(() => {
    this.live.topic('access')();
    return this.api.get<HostOpeningView[]>('/host-openings');
  });
  protected readonly shown = computed(() =>
    (this.openings.value() ?? []).map(({ at, usedAt }) => ({
      at,
      state: usedAt ? 'used' : 'made',
      date: this.words.date(at),
      time: this.words.time(at),
    })),
  );
}
