import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NomineeView, OpenApplicantDto, OpenedNomineeView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { FormAct } from '../../kernel/form-act';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';

const PURPOSES: readonly OpenApplicantDto['purpose'][] = ['compare', 'interview', 'answer'];

/** Asks why a name is opened, then shows it. What is shown leaves the page when the drawer closes. */
@Component({
  selector: 'app-open-nominee',
  imports: [Dialog, DsButton, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-dialog
      [open]="true"
      (openChange)="closed.emit()"
      placement="drawer"
      [heading]="'requests.nominees.number' | transloco: { place: nominee().place }"
    >
      <app-problem [problem]="act.problem()" [canReload]="false" />
      @if (opened(); as one) {
        <dl class="answered">
          <dt>{{ 'requests.opened.name' | transloco }}</dt>
          <dd>{{ one.name }}</dd>
          <dt>{{ 'requests.opened.contact' | transloco }}</dt>
          <dd>{{ one.email }} {{ one.phone }}</dd>
        </dl>
        <p class="quiet">{{ 'requests.opened.careful' | transloco }}</p>
      } @else {
        <p>{{ 'requests.opened.noted' | transloco }}</p>
        <form (submit)="$event.preventDefault(); open()" novalidate>
          <fieldset class="choices">
            <legend>{{ 'requests.opened.purpose' | transloco }}</legend>
            @for (each of purposes; track each) {
              <label>
                <input
                  dsInput
                  type="radio"
                  name="purpose"
                  [value]="each"
                  [checked]="purpose() === each"
                  (change)="purpose.set(each)"
                />
                <span>{{ 'requests.purpose.' + each | transloco }}</span>
              </label>
            }
          </fieldset>
          <div class="answers">
            <button dsButton type="submit" [busy]="act.sending()">
              {{ 'requests.opened.go' | transloco }}
            </button>
          </div>
        </form>
      }
    </app-dialog>
  `,
})
export class OpenNominee {
  private readonly api = inject(Api);
  readonly nominee = input.required<NomineeView>();
  readonly closed = output<void>();
  protected readonly purposes = PURPOSES;
  protected readonly purpose = signal<OpenApplicantDto['purpose']>('compare');
  protected readonly opened = signal<OpenedNomineeView | null>(null);
  protected readonly act = new FormAct();

  protected async open(): Promise<void> {
    const path = `/nominees/${this.nominee().id}/openings`;
    const body: OpenApplicantDto = { purpose: this.purpose() };
    this.opened.set(await this.act.run(() => this.api.post<OpenedNomineeView>(path, body)));
  }
}
