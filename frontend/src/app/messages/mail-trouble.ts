import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MailFailureView, OwnMailFailureView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { Icon } from '../ui/icon';

/** Says that mail does not reach somebody, and what to do. Nothing is shown while it does. */
@Component({
  selector: 'app-mail-trouble',
  imports: [Icon, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (sentence(); as sentence) {
      <div class="notice" role="status">
        <app-icon name="exclamationmark-triangle" />
        <div>
          <p>
            <b>{{ 'messages.trouble.title' | transloco }}</b>
          </p>
          <p>{{ sentence }}</p>
          @if (of()) {
            <p>
              <a routerLink="/utboks">{{ 'messages.trouble.link' | transloco }}</a>
            </p>
          }
        </div>
      </div>
    }
  `,
})
export class MailTrouble {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  private readonly coordinator = inject(SessionStore).coordinator;
  /** Whom it is about, for the coordinator; absent for oneself. */
  readonly of = input<string>();

  private readonly failure = loaded<MailFailureView | null>(async () => {
    this.live.topic('outbox')();
    const id = this.of();
    if (id === undefined) {
      return (await this.api.get<OwnMailFailureView>('/mail-failures/own')).failure;
    }
    const all = await this.api.get<MailFailureView[]>('/mail-failures');
    return all.find(({ personId }) => personId === id) ?? null;
  });
  protected readonly sentence = computed(() => {
    const failure = this.failure.value();
    if (failure === null) return '';
    return this.texts.t(this.of() ? 'messages.trouble.other' : 'messages.trouble.own', {
      address: failure.address,
      code: failure.code,
      date: this.words.date(this.words.osloDate(failure.since)),
      coordinator: this.coordinator()?.name ?? '',
    });
  });
}
