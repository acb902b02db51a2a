import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LapseView, SettleLapseDto } from '../../api/schema';
import { Api } from '../../kernel/api';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { Finding } from '../../ui/finding';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { FormAct } from '../../kernel/form-act';

type Outcome = SettleLapseDto['outcome'];

/** The organisation is gone: note it, ask the organisation, and record what the panel decides (UP 3.4). */
@Component({
  selector: 'app-lapse-page',
  imports: [
    DsButton,
    DsField,
    DsInput,
    ErrorSummary,
    Finding,
    PageHead,
    ProblemNotice,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './lapse-page.html',
})
export class LapsePage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly session = inject(SessionStore);
  protected readonly words = inject(Words);
  protected readonly isCoordinator = this.session.isCoordinator;
  /** Appointment from the address. */
  readonly id = input.required<string>();

  protected readonly matter = loaded(() =>
    this.api.get<LapseView>(`/appointments/${this.id()}/basis-lapse`),
  );
  protected readonly open = computed(() => {
    const lapse = this.matter.value()?.lapse;
    return lapse && lapse.outcome === null ? lapse : null;
  });
  protected readonly outcomes = ['stays', 'ends', 'confirmed'] as const;
  protected readonly since = signal(this.session.today());
  protected readonly askedOn = signal(this.session.today());
  protected readonly email = signal('');
  protected readonly outcome = signal<Outcome>('stays');
  protected readonly reference = signal('');
  protected readonly decidedOn = signal(this.session.today());
  protected readonly lastDay = signal(this.session.today());
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly act = new FormAct();

  protected flag(): Promise<void> {
    return this.send(`/appointments/${this.id()}/basis-lapse`, { since: this.since() });
  }

  protected async ask(): Promise<void> {
    const lapse = this.open();
    if (!lapse) return;
    const email = this.email().trim() || null;
    const body = { askedOn: this.askedOn(), email, version: lapse.version };
    await this.send(`/basis-lapses/${lapse.id}/question`, body);
  }

  protected async settle(): Promise<void> {
    const lapse = this.open();
    if (!lapse) return;
    const empty = this.reference().trim() === '';
    const text = this.texts.t('register.missing.reference');
    this.missing.set(empty ? [{ id: 'lapse-reference', text }] : []);
    if (empty) return;
    const body: SettleLapseDto = {
      outcome: this.outcome(),
      reference: this.reference(),
      decidedOn: this.decidedOn(),
      lastDay: this.outcome() === 'ends' ? this.lastDay() : null,
      version: lapse.version,
    };
    await this.send(`/basis-lapses/${lapse.id}/outcome`, body);
  }

  private async send(path: string, body: unknown): Promise<void> {
    const view = await this.act.run(() => this.api.post<LapseView>(path, body));
    if (view) this.matter.take(view);
  }
}
