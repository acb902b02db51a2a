import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MinutesLifeView, WriteAddendumDto } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { ProblemNotice } from '../../ui/problem-notice';

/** Corrects sealed minutes by an addendum: what is sealed stays as it is. */
@Component({
  selector: 'app-addendum-form',
  imports: [DsButton, DsField, DsInput, ErrorSummary, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './addendum-form.html',
})
export class AddendumForm {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  readonly life = input.required<MinutesLifeView>();
  readonly done = output<MinutesLifeView>();
  protected readonly act = attempt();
  protected readonly open = signal(false);
  /** Empty when the correction is editorial. */
  protected readonly decisionId = signal('');
  protected readonly missing = signal<readonly FieldError[]>([]);

  protected async send(itemId: string, reason: string, text: string): Promise<void> {
    const wrong = [...(reason ? [] : ['reason']), ...(text ? [] : ['correction'])];
    this.missing.set(
      wrong.map((part) => ({
        id: `addendum-${part}`,
        text: this.texts.t(`minutes.addendum.missing.${part}`),
      })),
    );
    if (wrong.length > 0) return;
    const { meetingId, version } = this.life();
    const decisionId = this.decisionId();
    const basis =
      decisionId === '' ? { kind: 'editorial' as const } : { kind: 'decided' as const, decisionId };
    const body: WriteAddendumDto = {
      version,
      ...basis,
      reason,
      text,
      ...(itemId === '' ? {} : { itemId }),
    };
    const path = `/meetings/${meetingId}/minutes/addenda`;
    const view = await this.act.answer(() => this.api.post<MinutesLifeView>(path, body));
    if (!view) return;
    this.open.set(false);
    this.done.emit(view);
  }
}
