import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OpenApplicantDto, OpenedApplicantView, OpenedNomineeView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { DsButton } from '../../ui/ds-button';
import { DsInput } from '../../ui/ds-input';
import { Dialog } from '../../ui/dialog';
import { ProblemNotice } from '../../ui/problem-notice';
import type { Candidate, Track } from './track';

const PURPOSES: readonly OpenApplicantDto['purpose'][] = ['compare', 'interview', 'answer'];

/** Asks why a candidate is opened, then shows who it is. What is shown leaves the page when the drawer closes. */
@Component({
  selector: 'app-open-candidate',
  imports: [Dialog, DsButton, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-dialog
      [open]="true"
      (openChange)="closed.emit()"
      placement="drawer"
      [heading]="own() + 'candidates.number' | transloco: { place: candidate().place }"
    >
      <app-problem [problem]="act.problem()" [canReload]="false" />
      @if (opened(); as one) {
        <dl class="answered">
          <dt>{{ 'recruitment.opened.name' | transloco }}</dt>
          <dd>{{ one.name }}</dd>
          <dt>{{ 'recruitment.opened.contact' | transloco }}</dt>
          <dd>{{ one.email }} {{ one.phone }}</dd>
          @if ('why' in one) {
            <dt>{{ 'recruitment.opened.why' | transloco }}</dt>
            <dd>{{ one.why }}</dd>
            <dt>{{ 'recruitment.opened.experience' | transloco }}</dt>
            <dd>{{ one.experience || '–' }}</dd>
          }
        </dl>
        <p class="quiet">{{ 'recruitment.opened.careful' | transloco }}</p>
      } @else {
        <p>{{ own() + 'opened.noted' | transloco }}</p>
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
                <span>{{ own() + 'purpose.' + each | transloco }}</span>
              </label>
            }
          </fieldset>
          <div class="answers">
            <button dsButton type="submit" [busy]="act.busy()">
              {{ own() + 'opened.go' | transloco }}
            </button>
          </div>
        </form>
      }
    </app-dialog>
  `,
})
export class OpenCandidate {
  private readonly api = inject(Api);
  readonly track = input.required<Pick<Track<never>, 'words' | 'people'>>();
  readonly candidate = input.required<Candidate>();
  readonly closed = output<void>();
  protected readonly own = computed(() => `${this.track().words}.`);
  protected readonly purposes = PURPOSES;
  protected readonly purpose = signal<OpenApplicantDto['purpose']>('compare');
  protected readonly opened = signal<OpenedApplicantView | OpenedNomineeView | null>(null);
  protected readonly act = attempt();

  protected async open(): Promise<void> {
    const path = `${this.track().people}/${this.candidate().id}/openings`;
    const body: OpenApplicantDto = { purpose: this.purpose() };
    this.opened.set(
      await this.act.answer(() =>
        this.api.post<OpenedApplicantView | OpenedNomineeView>(path, body),
      ),
    );
  }
}
