import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { HeldView, RoundView } from '../api/schema';
import { Announcer } from '../kernel/announcer';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { Dialog } from '../ui/dialog';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { CountForm } from './count-form';
import { EnvelopeRound } from './envelope-round';
import { LotDrawing } from './lot-drawing';
import { OpenRound } from './open-round';
import { RoundResult } from './round-result';

/** The election in the room: the round that goes on, what one may do in it, and what came of those before. */
@Component({
  selector: 'app-held-election',
  imports: [
    CountForm,
    Dialog,
    DsButton,
    DsField,
    DsInput,
    EnvelopeRound,
    LotDrawing,
    OpenRound,
    ProblemNotice,
    RoundResult,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './held-election.html',
})
export class HeldElection {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  readonly electionId = input.required<string>();
  /** The meeting it is held in; who comes and goes there changes what can be done. */
  readonly meetingId = input.required<string | null>();
  /** Something was done that the election itself must be read again for. */
  readonly changed = output();
  protected readonly act = attempt();
  protected readonly stopping = attempt();
  protected readonly aborting = signal(false);
  protected readonly reasonMissing = signal(false);
  protected readonly page = loaded(() => {
    this.live.topic('elections')();
    this.live.topic(`meeting:${this.meetingId() ?? ''}`)();
    return this.api.get<HeldView>(`/elections/${this.electionId()}/held`);
  });
  protected readonly open = computed(
    () => this.page.value()?.rounds.find(({ state }) => state === 'open') ?? null,
  );
  protected readonly ended = computed(
    () => this.page.value()?.rounds.filter(({ state }) => state !== 'open') ?? [],
  );
  /** The tie that waits for lots. */
  protected readonly tied = computed(() => {
    const last = this.ended().findLast(({ state }) => state === 'counted');
    const waits = last?.outcome === 'tie' && last.elected === null;
    return waits && !this.open() && !this.page.value()?.next ? last : null;
  });
  private before: RoundView[] | null = null;

  constructor() {
    effect(() => {
      const rounds = this.page.value()?.rounds;
      if (rounds) this.say(rounds);
    });
  }

  protected may(what: string): boolean {
    return this.page.value()?.can.includes(what) === true;
  }

  protected take(view: HeldView): void {
    this.page.take(view);
    this.changed.emit();
  }

  protected async send(round: RoundView, what: 'acclaim' | 'ask-ballot'): Promise<void> {
    const path = `/elections/${this.electionId()}/rounds/${round.id}/${what}`;
    const view = await this.act.answer(() => this.api.post<HeldView>(path, {}));
    if (view) this.take(view);
  }

  protected async abort(round: RoundView, reason: string): Promise<void> {
    this.reasonMissing.set(reason === '');
    if (reason === '') return;
    const path = `/elections/${this.electionId()}/rounds/${round.id}/abort`;
    const view = await this.stopping.answer(() => this.api.post<HeldView>(path, { reason }));
    if (!view) return;
    this.aborting.set(false);
    this.take(view);
  }

  /** Says aloud what has changed since last: a round opened, the tellers disagree, a result. */
  private say(rounds: RoundView[]): void {
    const last = rounds.at(-1);
    const was = this.before?.find(({ id }) => id === last?.id);
    const first = this.before === null;
    this.before = rounds;
    if (first || !last) return;
    if (!was) this.announcer.say(this.texts.t('elections.held.opened'));
    else if (last.attempt > was.attempt) this.announcer.say(this.texts.t('elections.held.differ'));
    else if (last.lot?.drawn && !was.lot?.drawn) {
      this.announcer.say(this.texts.t('elections.held.lot.drawn', { name: last.lot.drawn }));
    } else if (last.state !== was.state) {
      const outcome = last.outcome ?? 'aborted';
      const elected = last.elected ?? '';
      this.announcer.say(this.texts.t(`elections.held.outcome.${outcome}`, { elected }));
    }
  }
}
