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
  MeetingsView,
  NomineesView,
  NomineeView,
  RequestCampaignView,
} from '../../api/schema';
import { Api } from '../../kernel/api';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Words } from '../../kernel/words';
import { FormAct } from '../../kernel/form-act';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';

/** AU proposes, the panel decides, the coordinator seats and answers (UP 3.2): one step at a time. */
@Component({
  selector: 'app-nominee-admission',
  imports: [Dialog, DsButton, DsField, DsInput, ProblemNotice, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './nominee-admission.html',
})
export class NomineeAdmission {
  private readonly api = inject(Api);
  private readonly words = inject(Words);
  private readonly session = inject(SessionStore);
  protected readonly mayRun = this.session.isCoordinator;
  readonly campaign = input.required<RequestCampaignView>();
  readonly view = input.required<NomineesView>();
  readonly changed = output<NomineesView>();
  protected readonly chosen = signal<readonly string[]>([]);
  protected readonly asking = signal(false);
  protected readonly act = new FormAct();
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
  protected readonly waiting = computed(
    () => this.with('given').length + this.with('proposed').length,
  );
  /** An organisation whose nominee the panel has admitted is to hear of it too. */
  protected readonly untold = computed(() => this.view().nominees.some(({ told }) => !told));
  private readonly outcome = computed(() => this.view().decision?.outcome ?? 'untreated');
  /** Nothing waits for the panel: the rest may be answered, also when nobody was admitted. */
  protected readonly mayAnswer = computed(
    () => this.mayRun() && this.untold() && this.outcome() !== 'waits',
  );
  /** Whom AU may propose now: whoever has had no answer, unless a proposal waits or is being carried out. */
  protected readonly eligible = computed(() => {
    const outcome = this.outcome();
    const busy = outcome === 'waits' || (outcome === 'adopted' && this.proposed().length > 0);
    return busy
      ? []
      : [...this.proposed(), ...this.with('given')].sort((a, b) => a.place - b.place);
  });

  protected seatOf({ fits }: NomineeView): number | null {
    const free = this.view().seats.filter(({ filled }) => !filled);
    return free.find(({ number }) => fits.includes(number))?.number ?? null;
  }

  protected tick(id: string, on: boolean): void {
    this.chosen.update((ids) => [...ids.filter((each) => each !== id), ...(on ? [id] : [])]);
  }

  protected propose(meetingId: string): Promise<void> {
    const nomineeIds = [...this.chosen()];
    return this.send(`/request-campaigns/${this.campaign().id}/proposals`, {
      meetingId,
      nomineeIds,
    });
  }

  protected admit({ id }: NomineeView): Promise<void> {
    return this.send(`/nominees/${id}/admission`);
  }

  protected answer(): Promise<void> {
    return this.send(`/request-campaigns/${this.campaign().id}/answers`);
  }

  private async send(path: string, body: object = {}): Promise<void> {
    const view = await this.act.run(() => this.api.post<NomineesView>(path, body));
    this.asking.set(false);
    if (view) this.changed.emit(view);
  }

  private with(state: NomineeView['state']): NomineeView[] {
    return this.view().nominees.filter((each) => each.state === state);
  }
}
