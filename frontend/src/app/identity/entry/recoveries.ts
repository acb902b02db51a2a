import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import type {
  CompletedRecoveryView,
  ConfirmRecoveryDto,
  PersonRowView,
  RecoveryView,
  StartRecoveryDto,
} from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { saveFile } from '../../kernel/save-file';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Empty } from '../../ui/empty';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';

type Recognised = ConfirmRecoveryDto['recognised'];

/** A new way in for somebody who has lost theirs: who asked, who recognised them, when the day has passed. */
@Component({
  selector: 'app-recoveries',
  imports: [
    Dialog,
    DsButton,
    DsField,
    DsInput,
    Empty,
    FormsModule,
    ProblemNotice,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './recoveries.html',
})
export class Recoveries {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  protected readonly store = inject(SessionStore);
  protected readonly attempt = attempt();
  protected readonly personId = signal('');
  protected readonly newEmail = signal('');
  /** The one being confirmed in the dialog. */
  protected readonly confirming = signal<RecoveryView | null>(null);
  protected readonly asking = signal(false);
  protected readonly recognised = signal<Recognised>('meeting');
  protected readonly manners: readonly Recognised[] = ['meeting', 'video', 'call'];
  /** Read again when a letter was made: its receiver has an account now. */
  protected readonly people = loaded(() => {
    this.live.topic('access')();
    if (!this.store.isCoordinator()) return Promise.resolve([]);
    return this.api.get<PersonRowView[]>('/people');
  });
  protected readonly others = computed(() =>
    (this.people.value() ?? []).filter(
      ({ id, hasAccount }) => hasAccount && id !== this.store.personId(),
    ),
  );
  protected readonly recoveries = loaded(() => {
    this.live.topic('access')();
    return this.api.get<RecoveryView[]>('/recoveries');
  });
  protected readonly rows = computed(() =>
    (this.recoveries.value() ?? []).map((row) => ({ ...row, text: this.inWords(row) })),
  );

  protected start(): Promise<boolean> {
    return this.attempt.run(async () => {
      const newEmail = this.newEmail().trim();
      const wish: StartRecoveryDto = { personId: this.personId(), ...(newEmail && { newEmail }) };
      await this.api.post('/recoveries', wish);
      this.personId.set('');
      this.newEmail.set('');
      await this.recoveries.reload();
    });
  }

  protected ask(row: RecoveryView): void {
    this.confirming.set(row);
    this.asking.set(true);
  }

  protected confirm({ id }: RecoveryView): Promise<boolean> {
    return this.attempt.run(async () => {
      await this.api.post(`/recoveries/${id}/confirmation`, { recognised: this.recognised() });
      this.asking.set(false);
      await this.recoveries.reload();
    });
  }

  protected cancel(id: string): Promise<boolean> {
    return this.attempt.run(async () => {
      await this.api.post(`/recoveries/${id}/cancellation`, {});
      await this.recoveries.reload();
    });
  }

  protected complete(id: string): Promise<boolean> {
    return this.attempt.run(async () => {
      const path = `/recoveries/${id}/completion`;
      const { pdf } = await this.api.post<CompletedRecoveryView>(path, {});
      if (pdf) saveFile('brev.pdf', 'application/pdf', pdf);
      await this.recoveries.reload();
    });
  }

  private inWords({ state, startedBy, confirmedBy, startedAt, readyAt }: RecoveryView): string {
    const at = readyAt ?? startedAt;
    return this.texts.t(`entry.recoveries.state.${state}`, {
      first: startedBy,
      second: confirmedBy ?? '',
      date: this.words.date(at),
      time: this.words.time(at),
    });
  }
}
