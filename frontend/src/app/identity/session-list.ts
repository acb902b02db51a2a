import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OwnSessionsView, OwnSessionView } from '../api/schema';
import { Announcer } from '../kernel/announcer';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { DsButton } from '../ui/ds-button';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';

/** Names of browsers and systems are the same in every language. */
const NAMES: Readonly<Record<string, string>> = {
  edge: 'Edge',
  opera: 'Opera',
  samsung: 'Samsung Internet',
  firefox: 'Firefox',
  chrome: 'Chrome',
  safari: 'Safari',
  iphone: 'iPhone',
  ipad: 'iPad',
  android: 'Android',
  windows: 'Windows',
  chromeos: 'ChromeOS',
  mac: 'Mac',
  linux: 'Linux',
};

/** Where one is signed in, and the way to end it elsewhere. */
@Component({
  selector: 'app-session-list',
  imports: [DsButton, ProblemNotice, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './session-list.html',
})
export class SessionList {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  private readonly announcer = inject(Announcer);
  protected readonly list = loaded<OwnSessionsView>(() => this.api.get('/own-sessions'));
  private readonly attempt = attempt();
  protected readonly busy = this.attempt.busy;
  protected readonly problem = this.attempt.problem;
  protected readonly others = computed(
    () => (this.list.value()?.sessions ?? []).filter(({ current }) => !current).length,
  );
  /** «Du logget inn første gang …»; empty for somebody in the example panel. */
  protected readonly first = computed(() => {
    const first = this.list.value()?.first;
    return first
      ? this.texts.t('security.sessions.first', this.howAndWhen(first.at, first.method))
      : '';
  });

  /** 'Firefox, Windows', or that the device is not known. */
  protected deviceName({ device }: OwnSessionView): string {
    const names = (device ?? '').split(' ').flatMap((word) => NAMES[word] ?? []);
    return names.length > 0 ? names.join(', ') : this.texts.t('security.sessions.unknownDevice');
  }

  protected opened({ openedAt, method }: OwnSessionView): string {
    return this.texts.t('security.sessions.opened', this.howAndWhen(openedAt, method));
  }

  protected end(session: OwnSessionView): Promise<void> {
    return this.ended(`/own-sessions/${session.id}`, 'security.sessions.ended');
  }

  protected endOthers(): Promise<void> {
    return this.ended('/own-sessions', 'security.sessions.othersEnded');
  }

  private howAndWhen(at: string, method: string) {
    const key = `security.sessions.method.${method}`;
    return {
      date: this.words.date(at),
      time: this.words.time(at),
      method: this.texts.t(this.texts.has(key) ? key : 'security.sessions.method.other'),
    };
  }

  private async ended(path: string, done: string): Promise<void> {
    await this.attempt.run(async () => {
      this.list.take(await this.api.delete<OwnSessionsView>(path));
      this.announcer.say(this.texts.t(done));
    });
  }
}
