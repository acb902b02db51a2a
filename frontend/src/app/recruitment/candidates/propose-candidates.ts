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
import type { MeetingsView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import type { Candidate, Track } from './track';

/** Whom AU proposes, and the meeting that decides. */
export interface Proposed {
  readonly meetingId: string;
  readonly ids: readonly string[];
}

/** Chooses whom AU proposes, and which meeting decides. */
@Component({
  selector: 'app-propose-candidates',
  imports: [DsButton, DsField, DsInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" novalidate (submit)="$event.preventDefault(); propose(meeting.value)">
      <p class="quiet">{{ 'recruitment.admission.lead' | transloco }}</p>
      <fieldset class="choices">
        <legend>{{ 'recruitment.admission.who' | transloco }}</legend>
        @for (one of eligible(); track one.id) {
          <label>
            <input
              #box
              dsInput
              type="checkbox"
              [checked]="chosen().includes(one.id)"
              (change)="tick(one.id, box.checked)"
            />
            <span>{{ words() + '.candidates.number' | transloco: { place: one.place } }}</span>
          </label>
        }
      </fieldset>
      <ds-field>
        <label for="admission-meeting">{{ 'recruitment.field.meetingId' | transloco }}</label>
        <select #meeting dsInput id="admission-meeting">
          @for (each of meetings(); track each.id) {
            <option [value]="each.id">{{ each.text }}</option>
          }
        </select>
      </ds-field>
      <div class="answers tight">
        <button dsButton type="submit" [busy]="busy()" [disabled]="chosen().length === 0">
          {{ words() + '.admission.propose' | transloco: { count: chosen().length } }}
        </button>
      </div>
    </form>
  `,
})
export class ProposeCandidates {
  private readonly api = inject(Api);
  private readonly session = inject(SessionStore);
  private readonly texts = inject(Words);
  readonly words = input.required<Track<never>['words']>();
  readonly eligible = input.required<readonly Candidate[]>();
  readonly busy = input(false);
  readonly proposed = output<Proposed>();
  private readonly ticked = signal<readonly string[]>([]);
  /** Those that are ticked and may still be proposed. */
  protected readonly chosen = computed(() =>
    this.eligible()
      .map(({ id }) => id)
      .filter((id) => this.ticked().includes(id)),
  );
  private readonly year = loaded(() => {
    const year = this.session.today().slice(0, 4);
    return this.api.get<MeetingsView>(`/meetings?year=${year}`);
  });
  /** Meetings that may still take up a case, the nearest first. */
  protected readonly meetings = computed(() =>
    (this.year.value()?.meetings ?? [])
      .filter(({ state }) => state === 'planned' || state === 'live')
      .map(({ id, number, year, startsAt }) => ({
        id,
        text: `${number}/${year}, ${this.texts.date(startsAt)}`,
      })),
  );

  protected tick(id: string, on: boolean): void {
    this.ticked.update((ids) => [...ids.filter((each) => each !== id), ...(on ? [id] : [])]);
  }

  protected propose(meetingId: string): void {
    this.proposed.emit({ meetingId, ids: this.chosen() });
  }
}
