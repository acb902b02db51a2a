import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeetingView } from '../api/schema';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ProblemNotice } from '../ui/problem-notice';

const FIELDS = { reason: 'cancel-reason' };

/** Cancels a planned meeting, with a reason everyone who was to come can read. */
@Component({
  selector: 'app-cancel-meeting',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" novalidate (submit)="$event.preventDefault(); cancel(reason.value.trim())">
      <p>{{ 'meetings.hub.cancelText' | transloco }}</p>
      <app-problem [problem]="act.problem()" [canReload]="false" [fields]="fields" />
      <ds-field>
        <label for="cancel-reason">{{ 'meetings.hub.reason' | transloco }}</label>
        <p data-field="description">{{ 'meetings.hub.reasonHelp' | transloco }}</p>
        <input
          #reason
          dsInput
          id="cancel-reason"
          required
          maxlength="500"
          [attr.aria-invalid]="missing() ? 'true' : null"
        />
      </ds-field>
      @if (missing()) {
        <p role="alert">{{ 'meetings.hub.missingReason' | transloco }}</p>
      }
      <div class="answers">
        <button dsButton color="danger" type="submit" [busy]="act.busy()">
          {{ 'meetings.hub.cancelTitle' | transloco }}
        </button>
        <button dsButton="secondary" type="button" (click)="kept.emit()">
          {{ 'meetings.hub.keep' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class CancelMeeting {
  private readonly api = inject(Api);
  readonly meeting = input.required<MeetingView>();
  readonly saved = output<MeetingView>();
  /** The meeting stays as it is. */
  readonly kept = output();
  protected readonly fields = FIELDS;
  protected readonly act = attempt();
  protected readonly missing = signal(false);

  protected async cancel(reason: string): Promise<void> {
    this.missing.set(reason === '');
    if (reason === '') return;
    const { id, version } = this.meeting();
    const path = `/meetings/${id}/cancellation`;
    const meeting = await this.act.answer(() =>
      this.api.post<MeetingView>(path, { reason, version }),
    );
    if (meeting) this.saved.emit(meeting);
  }
}
