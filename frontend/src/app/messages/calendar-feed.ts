import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CalendarFeedView } from '../api/schema';
import { Announcer } from '../kernel/announcer';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ProblemNotice } from '../ui/problem-notice';

/** One's own calendar address: made, shown once, made anew, closed. */
@Component({
  selector: 'app-calendar-feed',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 class="h2" id="me-calendar">{{ 'messages.feed.title' | transloco }}</h2>
    <p>{{ 'messages.feed.text' | transloco }}</p>
    <app-problem [problem]="problem()" (reload)="feed.reload()" />
    @if (feed.value(); as now) {
      @if (now.address; as address) {
        <ds-field>
          <label for="feed-address">{{ 'messages.feed.address' | transloco }}</label>
          <p data-field="description">{{ 'messages.feed.once' | transloco }}</p>
          <input
            #field
            dsInput
            id="feed-address"
            readonly
            [value]="address"
            (focus)="field.select()"
          />
        </ds-field>
        <p class="quiet small">{{ 'messages.feed.how' | transloco }}</p>
      } @else if (since(); as words) {
        <p>{{ words }}</p>
      }
      <div class="answers">
        @if (now.address; as address) {
          <button dsButton type="button" (click)="copy(address)">
            {{ 'messages.feed.copy' | transloco }}
          </button>
          <a dsButton="secondary" [href]="subscribing(address)">{{
            'messages.feed.open' | transloco
          }}</a>
        } @else {
          <button dsButton="secondary" type="button" [busy]="busy()" (click)="make()">
            {{ (now.madeAt ? 'messages.feed.renew' : 'messages.feed.make') | transloco }}
          </button>
        }
        @if (now.madeAt) {
          <button dsButton="tertiary" type="button" [busy]="busy()" (click)="close()">
            {{ 'messages.feed.close' | transloco }}
          </button>
        }
      </div>
    }
  `,
})
export class CalendarFeed {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  private readonly announcer = inject(Announcer);
  private readonly attempt = attempt();
  protected readonly busy = this.attempt.busy;
  protected readonly feed = loaded(() => this.api.get<CalendarFeedView>('/calendar-feed'));
  protected readonly problem = computed(() => this.attempt.problem() ?? this.feed.problem());
  protected readonly since = computed(() => {
    const madeAt = this.feed.value()?.madeAt;
    if (!madeAt) return '';
    return this.texts.t('messages.feed.since', {
      date: this.words.date(this.words.osloDate(madeAt)),
    });
  });

  protected async make(): Promise<void> {
    await this.attempt.run(async () => {
      this.feed.take(await this.api.post<CalendarFeedView>('/calendar-feed', {}));
      this.announcer.say(this.texts.t('messages.feed.made'));
    });
  }

  protected async close(): Promise<void> {
    await this.attempt.run(async () => {
      this.feed.take(await this.api.delete<CalendarFeedView>('/calendar-feed'));
      this.announcer.say(this.texts.t('messages.feed.closed'));
    });
  }

  protected async copy(address: string): Promise<void> {
    await navigator.clipboard.writeText(address);
    this.announcer.say(this.texts.t('messages.feed.copied'));
  }

  /** The same address by the name that lets a telephone ask whether to subscribe. */
  protected subscribing(address: string): string {
    return address.replace(/^https?:/, 'webcal:');
  }
}
