import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { Params, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { ProblemNotice } from '../../ui/problem-notice';
import { ProposeCandidates, Proposed } from './propose-candidates';
import type { Candidate, Track } from './track';

/** What the open dialog asks about. */
type Question = 'answer' | 'end' | 'withdraw';

/** AU proposes, the panel decides, the coordinator takes in and then answers (UP 3.2): one step at a time. */
@Component({
  selector: 'app-admission',
  imports: [Dialog, DsButton, ProblemNotice, ProposeCandidates, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './admission.html',
})
export class Admission<V> {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  protected readonly mayRun = inject(SessionStore).isCoordinator;
  readonly track = input.required<Track<V>>();
  readonly view = input.required<V>();
  readonly changed = output<V>();
  protected readonly act = attempt();
  protected readonly asking = signal(false);
  protected readonly question = signal<Question>('answer');
  private readonly leaving = signal<Candidate | null>(null);
  protected readonly own = computed(() => `${this.track().words}.`);
  protected readonly compared = computed(() => this.track().compared(this.view()));
  protected readonly proposed = computed(() => this.with('proposed'));
  protected readonly admitted = computed(() => this.with('admitted'));
  protected readonly waiting = computed(() => this.with('named').length + this.proposed().length);
  protected readonly unanswered = computed(() =>
    this.compared().people.some(({ answered }) => !answered),
  );
  private readonly outcome = computed(() => this.compared().decision?.outcome ?? 'untreated');
  /** Whom the panel has said yes to and nobody has taken in: before that, nobody is answered. */
  protected readonly toAdmit = computed(() =>
    this.outcome() === 'adopted' ? this.proposed().length : 0,
  );
  /** Nothing waits for the panel: the rest may be answered, also when nobody was admitted. */
  protected readonly mayAnswer = computed(
    () => this.mayRun() && this.unanswered() && this.outcome() !== 'waits' && this.toAdmit() === 0,
  );
  /** Whom AU may propose now: whoever has had no answer, unless a proposal waits or is being carried out. */
  protected readonly eligible = computed(() =>
    this.outcome() === 'waits' || this.toAdmit() > 0
      ? []
      : [...this.proposed(), ...this.with('named')].sort((a, b) => a.place - b.place),
  );
  protected readonly answerWords = computed(() =>
    this.track().endsWithNobody && this.admitted().length === 0 ? 'end' : 'answer',
  );

  protected seating(one: Candidate, decision: string): Params {
    const { words, label } = this.track();
    const source = this.texts.t(`${words}.admission.source`, { call: label, label: decision });
    const free = this.compared().seats.filter(({ filled }) => !filled);
    const plass = free.find(({ number }) => one.fits.includes(number))?.number ?? null;
    return { ...this.track().seating(one, source), plass };
  }

  protected propose({ meetingId, ids }: Proposed): Promise<void> {
    return this.send(`${this.track().path}/proposals`, { meetingId, [this.track().idsAs]: ids });
  }

  protected admit({ id }: Candidate): Promise<void> {
    return this.send(`${this.track().people}/${id}/admission`);
  }

  protected ask(question: Question, about: Candidate | null = null): void {
    this.act.clear();
    this.question.set(question);
    this.leaving.set(about);
    this.asking.set(true);
  }

  protected go(): Promise<void> {
    const leaving = this.leaving();
    const path = leaving
      ? `${this.track().people}/${leaving.id}/withdrawal`
      : `${this.track().path}/answers`;
    return this.send(path);
  }

  private async send(path: string, body: object = {}): Promise<void> {
    const view = await this.act.answer(() => this.api.post<V>(path, body));
    this.asking.set(false);
    if (view !== null) this.changed.emit(view);
  }

  private with(state: Candidate['state']): Candidate[] {
    return this.compared().people.filter((each) => each.state === state);
  }
}
