import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ComingRemindersView } from '../api/schema';
import { Announcer } from '../kernel/announcer';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { DsButton } from '../ui/ds-button';
import { ProblemNotice } from '../ui/problem-notice';

/** Reminders that go out by themselves: when, to whom, and whom the coordinator has left out. */
@Component({
  selector: 'app-coming-reminders',
  imports: [DsButton, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="block" aria-labelledby="coming-reminders">
      <h2 class="h2" id="coming-reminders">{{ 'messages.reminders.title' | transloco }}</h2>
      <p class="quiet">{{ 'messages.reminders.text' | transloco }}</p>
      <app-problem [problem]="problem()" (reload)="coming.reload()" />
      @for (group of groups(); track group.kind + group.on) {
        <h3 class="h3">{{ group.title }}</h3>
        <p class="quiet small">{{ group.count }}</p>
        <ul class="own-list">
          @for (one of group.people; track one.personId ?? one.name) {
            <li>
              <span
                >{{ one.name }}
                @if (one.stopped) {
                  <span class="quiet small">· {{ 'messages.reminders.stopped' | transloco }}</span>
                }
              </span>
              @if (one.personId; as personId) {
                <button
                  dsButton="tertiary"
                  type="button"
                  [busy]="busy()"
                  [attr.aria-label]="
                    (one.stopped
                      ? 'messages.reminders.resumeNamed'
                      : 'messages.reminders.stopNamed'
                    ) | transloco: { name: one.name }
                  "
                  (click)="stop(personId, group.kind, !one.stopped)"
                >
                  {{
                    (one.stopped ? 'messages.reminders.resume' : 'messages.reminders.stop')
                      | transloco
                  }}
                </button>
              }
            </li>
          }
        </ul>
      } @empty {
        @if (coming.value()) {
          <p>{{ 'messages.reminders.none' | transloco }}</p>
        }
      }
    </section>
  `,
})
export class ComingReminders {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  private readonly announcer = inject(Announcer);
  private readonly attempt = attempt();
  protected readonly busy = this.attempt.busy;
  protected readonly coming = loaded(() => {
    this.live.topic('reminders')();
    this.live.topic('declarations')();
    return this.api.get<ComingRemindersView[]>('/reminders');
  });
  protected readonly problem = computed(() => this.attempt.problem() ?? this.coming.problem());
  protected readonly groups = computed(() =>
    (this.coming.value() ?? []).map((group) => ({
      ...group,
      title: this.texts.t(`messages.reminders.kind.${group.kind}`, {
        date: this.words.dayMonth(group.on),
      }),
      count: this.texts.t('messages.reminders.count', {
        people: group.people.filter(({ stopped }) => !stopped).length,
      }),
    })),
  );

  protected async stop(personId: string, kind: string, stopped: boolean): Promise<void> {
    const wish = { personId, kind, stopped };
    await this.attempt.run(async () => {
      await this.coming.follow(() => this.api.put<ComingRemindersView[]>('/reminders/stops', wish));
      const done = stopped ? 'messages.reminders.isStopped' : 'messages.reminders.isResumed';
      this.announcer.say(this.texts.t(done));
    });
  }
}
