import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DeclarationStatusView } from '../../api/schema';
import { attempt } from '../../kernel/attempt';
import { Texts } from '../../kernel/texts';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';
import { Toasts } from '../../ui/toasts';
import { StatusSource } from './status-source';

/** What the coordinator does for one person: remind, record a no, keep the signed sheet. */
@Component({
  selector: 'app-row-acts',
  imports: [Dialog, DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './row-acts.html',
})
export class RowActs {
  private readonly source = inject(StatusSource);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  readonly row = input.required<DeclarationStatusView>();
  readonly saved = output<DeclarationStatusView[]>();
  protected readonly asking = signal(false);
  private readonly attempt = attempt();
  protected readonly problem = this.attempt.problem;
  protected readonly sending = this.attempt.busy;

  protected remind(): Promise<void> {
    return this.act('reminderSent', () => this.source.remind(this.row().personId));
  }

  protected async recordNo(word: string): Promise<void> {
    const given = word.trim() || null;
    await this.act('noRecorded', () => this.source.recordNo(this.row().personId, given));
    if (this.problem() === null) this.asking.set(false);
  }

  protected async upload(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    const { signatureId } = this.row();
    if (!file || signatureId === null) return;
    await this.act('uploaded', () => this.source.upload(signatureId, file));
    input.value = '';
  }

  private async act(done: string, run: () => Promise<DeclarationStatusView[]>): Promise<void> {
    await this.attempt.run(async () => {
      const rows = await run();
      this.toasts.show(this.texts.t(`declarations.status.${done}`, { name: this.row().name }));
      this.saved.emit(rows);
    });
  }
}
