import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { WaysInView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Words } from '../../kernel/words';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';

const FEW_CODES = 3;

/** The part of one's own page that shows password, recovery codes, and what others did for one's way in. */
@Component({
  selector: 'app-ways-in',
  imports: [Dialog, DsButton, ProblemNotice, RouterLink, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ways-in.html',
})
export class WaysIn {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly router = inject(Router);
  private readonly store = inject(SessionStore);
  private readonly words = inject(Words);
  protected readonly ways = loaded(() => {
    this.live.topic(`person:${this.store.personId() ?? ''}`)();
    return this.api.get<WaysInView>('/ways-in');
  });
  protected readonly attempt = attempt();
  protected readonly removing = signal(false);
  /** What would be left without the password: nothing but a recovery code, if any. */
  protected readonly isLast = computed(() => {
    const ways = this.ways.value();
    return ways !== null && ways.passkeys === 0 && ways.email === null;
  });
  protected readonly fewCodes = computed(
    () => (this.ways.value()?.recoveryCodes?.left ?? FEW_CODES + 1) <= FEW_CODES,
  );
  protected readonly codeUse = computed(() => {
    const use = this.ways.value()?.codeUse;
    return use && { ...use, date: this.words.date(use.at), time: this.words.time(use.at) };
  });
  protected readonly recovery = computed(() => {
    const open = this.ways.value()?.recovery;
    if (!open) return null;
    const until = open.readyAt ?? open.startedAt;
    const date = this.words.date(until);
    return { id: open.id, waits: open.readyAt === null, date, time: this.words.time(until) };
  });

  protected day(instant: string): string {
    return this.words.date(instant);
  }

  protected remove(): Promise<boolean> {
    return this.attempt.run(async () => {
      const wish = { evenIfLast: this.isLast() };
      this.ways.take(await this.api.post<WaysInView>('/ways-in/password/removal', wish));
      this.removing.set(false);
    });
  }

  /** A report cuts every session, this one too. */
  protected seen(id: string, mine: boolean): Promise<boolean> {
    return this.attempt.run(async () => {
      await this.api.post(`/setup-codes/${id}/seen`, { mine });
      if (mine) return this.ways.reload();
      await this.store.reload();
      await this.router.navigateByUrl('/logg-inn');
    });
  }

  protected stop(id: string): Promise<boolean> {
    return this.attempt.run(async () => {
      await this.api.post(`/recoveries/${id}/cancellation`, {});
      await this.ways.reload();
    });
  }
}
