import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView, MeetingPauseView } from '../../api/schema';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { Icon } from '../../ui/icon';
import { minutesUntil, usedOf, wholeOf } from './case-time';
import { LiveStore } from './live-store';

const MINUTE_MS = 60_000;

/** The agenda while the meeting runs: what is done, what is at hand, what comes and when. */
@Component({
  selector: 'app-live-agenda',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 id="live-agenda">{{ 'meetings.agenda' | transloco }}</h2>
    @if (store.running()) {
      <p class="small meetingtime" [class.overtime]="late() > 0">{{ meetingTime() }}</p>
    }
    <ol>
      @for (item of store.items(); track item.id) {
        <li
          [class.done]="item.state === 'done'"
          [class.cur]="item.state === 'current'"
          [attr.aria-current]="item.state === 'current' ? 'step' : null"
        >
          <span>
            @if (item.state !== 'pending') {
              <app-icon [name]="item.state === 'done' ? 'checkmark' : 'arrow-right'" />
              <span class="vh">{{ 'meetings.live.item.' + item.state | transloco }}</span>
            }
          </span>
          <span>
            @if (store.canChair() && store.connected() && item.state !== 'current') {
              <button class="asrow" type="button" (click)="store.goTo(item)">
                {{ item.title }}
              </button>
            } @else {
              {{ item.title }}
            }
          </span>
          <span>{{ words.time(item.startedAt ?? item.plannedAt) }}</span>
          <small>{{ about(item) }}</small>
        </li>
        @for (pause of pausesAfter(item); track pause.id) {
          <li class="done">
            <span></span>
            <span>{{
              'meetings.pause.was'
                | transloco
                  : { from: words.time(pause.startedAt), to: words.time(pause.endedAt ?? '') }
            }}</span>
          </li>
        }
      }
    </ol>
  `,
})
export class LiveAgenda {
  private readonly texts = inject(Texts);
  protected readonly words = inject(Words);
  protected readonly store = inject(LiveStore);

  /** Minutes past the meeting's end when every case takes the time it has. */
  protected readonly late = computed(() => {
    const view = this.store.view();
    if (!view) return 0;
    const rest = this.store.items().reduce((sum, item) => sum + this.leftOf(item), 0);
    return rest - minutesUntil(view.chairing.endsAt, this.store.now());
  });
  /** '45 minutter igjen av møtet', and whether the agenda fits in them. */
  protected readonly meetingTime = computed(() => {
    const left = minutesUntil(this.store.view()?.chairing.endsAt ?? '', this.store.now());
    const key = left < 0 ? 'overtime' : 'left';
    const said = this.texts.t(`meetings.time.${key}`, { minutes: Math.abs(left) });
    if (this.late() <= 0 || left < 0) return said;
    return `${said} ${this.texts.t('meetings.time.late', { minutes: this.late() })}`;
  });

  /** Pauses that began while the case was at hand. */
  protected pausesAfter({ startedAt, finishedAt }: LiveItemView): MeetingPauseView[] {
    const pauses = this.store.view()?.chairing.pauses ?? [];
    if (startedAt === null) return [];
    return pauses.filter(
      (pause) =>
        pause.startedAt >= startedAt && (finishedAt === null || pause.startedAt < finishedAt),
    );
  }

  private leftOf(item: LiveItemView): number {
    if (item.state === 'done') return 0;
    if (item.state === 'pending') return wholeOf(item);
    const used = usedOf({ ...item, pausedMs: item.room.pausedMs }, this.store.caseNow());
    return Math.max(0, wholeOf(item) - used);
  }

  /** '34/26, til 13.55', '32/26, 2 vedtak' or '35/26, 30 min'. */
  protected about(item: LiveItemView): string {
    const number = item.caseNumber;
    if (item.state === 'done') {
      return this.texts.t('meetings.live.doneItem', { number, count: item.decisions.length });
    }
    if (item.state === 'current') {
      const start = Date.parse(item.startedAt ?? item.plannedAt);
      const whole = wholeOf(item) * MINUTE_MS + item.room.pausedMs;
      const until = new Date(start + whole).toISOString();
      return this.texts.t('meetings.live.currentItem', { number, until: this.words.time(until) });
    }
    return this.texts.t('meetings.live.pendingItem', { number, minutes: item.minutes });
  }
}
