import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { HomeView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Icon } from '../ui/icon';
import { LanguageChoice } from './language-choice';
import { Mark } from './mark';
import { COORDINATOR_GROUPS, countTasks } from './navigation';

/** The coordinator's side rail; on a phone a menu button opens it. Numbers are tasks, never unread items. */
@Component({
  selector: 'app-rail',
  imports: [Icon, LanguageChoice, Mark, RouterLink, RouterLinkActive, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './rail.html',
})
export class Rail {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  protected readonly store = inject(SessionStore);
  protected readonly groups = COORDINATOR_GROUPS;
  protected readonly open = signal(false);
  private readonly home = loaded(() => {
    this.live.any();
    return this.api.get<HomeView>('/home');
  });
  protected readonly counts = computed(() =>
    countTasks((this.home.value()?.tasks ?? []).map((task) => task.link)),
  );
  protected readonly role = computed(() => this.texts.t('common.role.coordinator'));
}
