import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView } from '../../api/schema';
import { DsButton } from '../../ui/ds-button';
import { usedOf, wholeOf } from './case-time';
import { LiveStore } from './live-store';

const MORE = 10;

/** Minutes left of the case at hand, counted here from when the server says it began, pauses left out. */
@Component({
  selector: 'app-live-timer',
  imports: [DsButton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'timer' },
  template: `
    <span [class.overtime]="left() < 0">
      <b>{{
        (left() < 0 ? 'meetings.live.overtime' : 'meetings.live.left')
          | transloco: { minutes: left() < 0 ? -left() : left() }
      }}</b>
      <span class="quiet"
        >&nbsp;{{ 'meetings.live.ofMinutes' | transloco: { minutes: whole() } }}</span
      >
    </span>
    <span
      class="bar"
      role="img"
      [attr.aria-label]="'meetings.live.used' | transloco: { used: used(), whole: whole() }"
    >
      <i [style.width.%]="share()"></i>
    </span>
    @if (store.canChair()) {
      <button dsButton="tertiary" type="button" (click)="extend()">
        {{ 'meetings.live.more' | transloco: { minutes: more } }}
      </button>
    }
  `,
})
export class LiveTimer {
  protected readonly store = inject(LiveStore);
  readonly item = input.required<LiveItemView>();
  protected readonly more = MORE;
  protected readonly whole = computed(() => wholeOf(this.item()));
  protected readonly used = computed(() => {
    const { startedAt, minutes, extraMinutes, room } = this.item();
    const timed = { startedAt, minutes, extraMinutes, pausedMs: room.pausedMs };
    return usedOf(timed, this.store.caseNow());
  });
  protected readonly left = computed(() => this.whole() - this.used());
  protected readonly share = computed(() => Math.min(100, (this.used() / this.whole()) * 100));

  protected async extend(): Promise<void> {
    const { id, version } = this.item();
    await this.store.do(`/agenda-items/${id}/extensions`, { minutes: MORE, version });
  }
}
