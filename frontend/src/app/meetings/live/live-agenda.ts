import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView } from '../../api/schema';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { Icon } from '../../ui/icon';
import { LiveStore } from './live-store';

const MINUTE_MS = 60_000;

/** The agenda while the meeting runs: what is done, what is at hand, what comes and when. */
@Component({
  selector: 'app-live-agenda',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 id="live-agenda">{{ 'meetings.agenda' | transloco }}</h2>
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
            @if (store.canChair() && item.state !== 'current') {
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
      }
    </ol>
  `,
})
export class LiveAgenda {
  private readonly texts = inject(Texts);
  protected readonly words = inject(Words);
  protected readonly store = inject(LiveStore);

  /** '34/26, til 13.55', '32/26, 2 vedtak' or '35/26, 30 min'. */
  protected about(item: LiveItemView): string {
    const number = item.caseNumber;
    if (item.state === 'done') {
      return this.texts.t('meetings.live.doneItem', { number, count: item.decisions.length });
    }
    if (item.state === 'current') {
      const start = Date.parse(item.startedAt ?? item.plannedAt);
      const until = new Date(start + (item.minutes + item.extraMinutes) * MINUTE_MS).toISOString();
      return this.texts.t('meetings.live.currentItem', { number, until: this.words.time(until) });
    }
    return this.texts.t('meetings.live.pendingItem', { number, minutes: item.minutes });
  }
}
