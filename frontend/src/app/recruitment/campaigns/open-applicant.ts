import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type {
  ApplicantView,
  OpenApplicantDto,
  OpenedApplicantView,
  Problem,
} from '../../api/schema';
import { Api } from '../../kernel/api';
import { toProblem } from '../../kernel/api-problem';
import { DsButton } from '../../ui/ds-button';
import { DsInput } from '../../ui/ds-input';
import { Dialog } from '../../ui/dialog';
import { ProblemNotice } from '../../ui/problem-notice';

const PURPOSES: readonly OpenApplicantDto['purpose'][] = ['compare', 'interview', 'answer'];

/** Asks why an application is opened, then shows it. What is shown leaves the page when the drawer closes. */
@Component({
  selector: 'app-open-applicant',
  imports: [Dialog, DsButton, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-dialog
      [open]="true"
      (openChange)="closed.emit()"
      placement="drawer"
      [heading]="'recruitment.applicants.number' | transloco: { place: applicant().place }"
    >
      <app-problem [problem]="problem()" [canReload]="false" />
      @if (opened(); as one) {
        <dl class="answered">
          <dt>{{ 'recruitment.opened.name' | transloco }}</dt>
          <dd>{{ one.name }}</dd>
          <dt>{{ 'recruitment.opened.contact' | transloco }}</dt>
          <dd>{{ one.email }} {{ one.phone }}</dd>
          <dt>{{ 'recruitment.opened.why' | transloco }}</dt>
          <dd>{{ one.why }}</dd>
          <dt>{{ 'recruitment.opened.experience' | transloco }}</dt>
          <dd>{{ one.experience || '–' }}</dd>
        </dl>
        <p class="quiet">{{ 'recruitment.opened.careful' | transloco }}</p>
      } @else {
        <p>{{ 'recruitment.opened.noted' | transloco }}</p>
        <form (submit)="$event.preventDefault(); open()" novalidate>
          <fieldset class="choices">
            <legend>{{ 'recruitment.opened.purpose' | transloco }}</legend>
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
                <span>{{ 'recruitment.purpose.' + each | transloco }}</span>
              </label>
            }
          </fieldset>
          <div class="answers">
            <button dsButton type="submit" [busy]="busy()">
              {{ 'recruitment.opened.go' | transloco }}
            </button>
          </div>
        </form>
      }
    </app-dialog>
  `,
})
export class OpenApplicant {
  private readonly api = inject(Api);
  readonly applicant = input.required<ApplicantView>();
  readonly closed = output<void>();
  protected readonly purposes = PURPOSES;
  protected readonly purpose = signal<OpenApplicantDto['purpose']>('compare');
  protected readonly opened = signal<OpenedApplicantView | null>(null);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);

  protected async open(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      const path = `/applicants/${this.applicant().id}/openings`;
      const purpose = this.purpose();
      this.opened.set(await this.api.post<OpenedApplicantView>(path, { purpose }));
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
    } finally {
      this.busy.set(false);
    }
  }
}
