import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeetingPauseView } from '../../../api/schema';
import { Words } from '../../../kernel/words';
import { DsButton } from '../../../ui/ds-button';
import { Icon } from '../../../ui/icon';
import { minutesUntil, pauseEnds } from '../case-time';
import { LiveStore } from '../live-store';

/** The meeting pauses: until when, how long that is, and the way on for whoever chairs. */
@Component({
  selector: 'app-pause-panel',
  imports: [DsButton, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'notice block', role: 'status' },
  template: `
    <p class="h3">
      <app-icon name="clock" />
      {{ 'meetings.pause.until' | transloco: { time: words.time(ends()) } }}
    </p>
    <p>
      {{
        (left() >= 0 ? 'meetings.pause.left' : 'meetings.pause.over')
          | transloco: { minutes: left() >= 0 ? left() : -left() }
      }}
    </p>
    @if (store.canChair()) {
      <div class="answers">
        <button dsButton type="button" [busy]="store.act.busy()" (click)="goOn()">
          {{ 'meetings.pause.goOn' | transloco }}
        </button>
      </div>
    }
  `,
})
export class PausePanel {
  protected readonly words = inject(Words);
  protected readonly store = inject(LiveStore);
  readonly pause = input.required<MeetingPauseView>();
  protected readonly ends = computed(() => pauseEnds(this.pause()));
  protected readonly left = computed(() => minutesUntil(this.ends(), this.store.now()));

  protected goOn(): Promise<boolean> {
    return this.store.do(`/meeting-pauses/${this.pause().id}/end`);
  }
}
