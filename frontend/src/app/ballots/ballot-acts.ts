import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { Dialog } from '../ui/dialog';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ProblemNotice } from '../ui/problem-notice';
import type { BallotView } from '../api/schema';

/**
 * What whoever holds the ballot does: open it when the keys are there, and stop it. Tellers may stop it too. Without
 * tellers it is closed here, by two.
 */
@Component({
  selector: 'app-ballot-acts',
  imports: [Dialog, DsButton, DsField, DsInput, NgTemplateOutlet, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ballot-acts.html',
})
export class BallotActs {
  private readonly api = inject(Api);
  readonly ballot = input.required<BallotView>();
  readonly changed = output<BallotView>();
  readonly reload = output();
  protected readonly act = attempt();
  protected readonly asked = signal<'open' | 'close' | 'abort' | null>(null);
  protected readonly reason = signal('');
  protected readonly missing = signal(false);
  /** Whoever holds it sees how far it has come; a teller sees that in their own part. */
  protected readonly holds = computed(
    () => this.ballot().part === null && (this.may('abort') || this.may('open')),
  );
  /** Without tellers two close it: what the one who looks is to know when one of them has. */
  protected readonly closing = computed(() => {
    const { closing, warnings } = this.ballot();
    if (!closing || warnings.includes('keyGone')) return null;
    return this.may('close') ? 'closeNow' : 'waitsClose';
  });
  protected readonly waitsFor = computed(() =>
    this.ballot()
      .tellers.filter(({ key }) => !key)
      .map(({ name }) => name)
      .join(', '),
  );

  protected may(what: string): boolean {
    return this.ballot().can.includes(what);
  }

  protected ask(what: 'open' | 'close' | 'abort'): void {
    this.act.clear();
    this.asked.set(what);
  }

  protected async send(what: 'open' | 'close'): Promise<void> {
    await this.post(what, what === 'open' ? { version: this.ballot().version } : {});
  }

  protected async abort(): Promise<void> {
    const reason = this.reason().trim();
    this.missing.set(reason === '');
    if (reason !== '' && (await this.post('abort', { reason }))) this.reason.set('');
  }

  private async post(what: string, body: object): Promise<boolean> {
    const path = `/ballots/${this.ballot().id}/${what}`;
    const view = await this.act.answer(() => this.api.post<BallotView>(path, body));
    if (!view) return false;
    this.asked.set(null);
    this.changed.emit(view);
    return true;
  }
}
