import { ChangeDetectionStrategy, Component, input, model, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Attempt } from '../kernel/attempt';
import { Dialog } from '../ui/dialog';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ProblemNotice } from '../ui/problem-notice';

let count = 0;

/** Asks why an election or a round is stopped, and says what it means. What is typed stays through a refusal. */
@Component({
  selector: 'app-ask-reason',
  imports: [Dialog, DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-dialog [(open)]="open" [heading]="heading()">
      <form class="form" novalidate (submit)="$event.preventDefault(); send(why.value.trim())">
        <p>{{ meaning() }}</p>
        <app-problem [problem]="act().problem()" (reload)="reload.emit()" />
        <ds-field>
          <label [attr.for]="id">{{ 'elections.abort.reason' | transloco }}</label>
          <textarea
            #why
            dsInput
            [id]="id"
            rows="3"
            maxlength="500"
            required
            [attr.aria-invalid]="missing() || null"
            [attr.aria-describedby]="missing() ? id + '-need' : null"
            (input)="missing.set(false)"
          ></textarea>
        </ds-field>
        @if (missing()) {
          <p role="alert" [id]="id + '-need'">{{ need() }}</p>
        }
        <div class="answers">
          <button dsButton type="submit" [busy]="act().busy()">{{ verb() }}</button>
          <button dsButton="secondary" type="button" (click)="open.set(false)">
            {{ 'common.action.cancel' | transloco }}
          </button>
        </div>
      </form>
    </app-dialog>
  `,
})
export class AskReason {
  readonly open = model(false);
  readonly heading = input.required<string>();
  readonly meaning = input.required<string>();
  /** What is said when the reason is missing. */
  readonly need = input.required<string>();
  readonly verb = input.required<string>();
  readonly act = input.required<Attempt>();
  readonly given = output<string>();
  readonly reload = output();
  protected readonly missing = signal(false);
  protected readonly id = `ask-reason-${++count}`;

  protected send(reason: string): void {
    this.missing.set(reason === '');
    if (reason !== '') this.given.emit(reason);
  }
}
