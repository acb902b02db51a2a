import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type {
  ApplicantsView,
  ApplicantView,
  CampaignView,
  MeetingsView,
  Problem,
} from '../../api/schema';
import { Api } from '../../kernel/api';
import { toProblem } from '../../kernel/api-problem';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Words } from '../../kernel/words';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';

/** AU proposes, the panel decides, the coordinator seats and answers (UP 3.2): one step at a time. */
@Component({
  selector: 'app-admission',
  imports: [Dialog, DsButton, DsField, DsInput, ProblemNotice, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './admission.html',
})
export class Admission {
  private readonly api = inject(Api);
  private readonly words = inject(Words);
  private readonly session = inject(SessionStore);
  protected readonly mayRun = this.session.isCoordinator;
  readonly campaign = input.required<CampaignView>();
  readonly view = input.required<ApplicantsView>();
  readonly changed = output<ApplicantsView>();
  protected readonly chosen = signal<readonly string[]>([]);
  protected readonly asking = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
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
        text: `${number}/${year}, ${this.words.date(startsAt)}`,
      })),
  );
  protected readonly proposed = computed(() => this.with('proposed'));
  protected readonly admitted = computed(() => this.with('admitted'));
  /** Who has not had an answer. */
  protected readonly waiting = computed(
    () => this.with('sent').length + this.with('proposed').length,
  );
  private readonly outcome = computed(() => this.view().decision?.outcome ?? 'untreated');
  /** Nothing waits for the panel: the rest may be answered, also when nobody was admitted. */
  protected readonly mayAnswer = computed(
    () => this.mayRun() && this.waiting() > 0 && this.outcome() !== 'waits',
  );
  /** Whom AU may propose now: whoever has had no answer, unless a proposal waits or is being carried out. */
  protected readonly eligible = computed(() => {
    const outcome = this.outcome();
    const busy = outcome === 'waits' || (outcome === 'adopted' && this.proposed().length > 0);
    return busy ? [] : [...this.proposed(), ...this.with('sent')].sort((a, b) => a.place - b.place);
  });
  /** With nobody admitted, answering ends the call. */
  protected readonly answerWords = computed(() =>
    this.admitted().length > 0 ? ('answer' as const) : ('end' as const),
  );

  protected seatOf({ fits }: ApplicantView): number | null {
    const free = this.view().seats.filter(({ filled }) => !filled);
    return free.find(({ number }) => fits.includes(number))?.number ?? null;
  }

  protected tick(id: string, on: boolean): void {
    this.chosen.update((ids) => [...ids.filter((each) => each !== id), ...(on ? [id] : [])]);
  }

  protected propose(meetingId: string): Promise<void> {
    const applicantIds = [...this.chosen()];
    return this.act(`/campaigns/${this.campaign().id}/proposals`, { meetingId, applicantIds });
  }

  protected admit({ id }: ApplicantView): Promise<void> {
    return this.act(`/applicants/${id}/admission`);
  }

  protected answer(): Promise<void> {
    return this.act(`/campaigns/${this.campaign().id}/answers`);
  }

  private async act(path: string, body: object = {}): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.changed.emit(await this.api.post<ApplicantsView>(path, body));
      this.chosen.set([]);
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
    } finally {
      this.asking.set(false);
      this.busy.set(false);
    }
  }

  private with(state: ApplicantView['state']): ApplicantView[] {
    return this.view().applicants.filter((each) => each.state === state);
  }
}
