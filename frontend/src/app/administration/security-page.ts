import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Problem, SecuritySettingsView } from '../api/schema';
import { Announcer } from '../kernel/announcer';
import { Api } from '../kernel/api';
import { toProblem } from '../kernel/api-problem';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { DsButton } from '../ui/ds-button';
import { DsInput } from '../ui/ds-input';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';

/** Whether a mailed code is enough, and whom a stricter choice would shut out. */
@Component({
  selector: 'app-security-page',
  imports: [DsButton, DsInput, PageHead, ProblemNotice, RouterLink, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './security-page.html',
})
export class SecurityPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly store = inject(SessionStore);
  private readonly changes = inject(Live).any;
  protected readonly settings = loaded<SecuritySettingsView>(() => {
    this.changes();
    return this.api.get('/security-settings');
  });
  protected readonly knows = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  /** What stands in the way of asking for more. */
  protected readonly mayAskMore = computed(() => {
    const now = this.settings.value();
    return now !== null && now.ownStronger && (now.withoutStronger === 0 || this.knows());
  });

  protected async change(lowAssurance: boolean): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      const wish = { lowAssurance, confirmed: this.knows() };
      this.settings.take(await this.api.put<SecuritySettingsView>('/security-settings', wish));
      this.knows.set(false);
      await this.store.reload();
      this.announcer.say(this.texts.t(`administration.security.${lowAssurance ? 'low' : 'high'}`));
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
    } finally {
      this.busy.set(false);
    }
  }
}
