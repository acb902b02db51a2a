import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ElectionView, NomineeChoiceView } from '../api/schema';
import { Announcer } from '../kernel/announcer';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { ActsOnce } from '../ui/acts-once';
import { Clause } from '../ui/clause';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { Empty } from '../ui/empty';
import { Finding } from '../ui/finding';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { ReadOnly } from '../ui/read-only';
import { Skeleton } from '../ui/skeleton';
import { AskReason } from './ask-reason';
import { HeldElection } from './held-election';
import { OwnCandidacy } from './own-candidacy';

/** One election: what it is to, who stands, one's own answer, and whom one may propose. */
@Component({
  selector: 'app-election-page',
  imports: [
    AskReason,
    Clause,
    DsButton,
    DsField,
    DsInput,
    Empty,
    Finding,
    HeldElection,
    OwnCandidacy,
    PageHead,
    ProblemNotice,
    ReadOnly,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './election-page.html',
})
export class ElectionPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly changes = [inject(Live).topic('elections'), inject(Live).topic('offices')];
  protected readonly words = inject(Words);
  protected readonly session = inject(SessionStore);
  readonly id = input.required<string>();
  protected readonly act = attempt();
  protected readonly calling = attempt();
  protected readonly aborting = signal(false);
  protected readonly chosenId = signal('');

  protected readonly page = loaded(() => {
    for (const change of this.changes) change();
    return this.api.get<ElectionView>(`/elections/${this.id()}`);
  });
  protected readonly heading = computed(() => {
    const office = this.page.value()?.office;
    return office ? this.texts.t(`elections.of.${office}`) : this.texts.t('elections.list.title');
  });
  protected readonly ended = computed(() => {
    const state = this.page.value()?.state;
    return state === 'held' || state === 'aborted';
  });
  protected readonly lead = computed(() => {
    const view = this.page.value();
    if (!view || this.ended()) return '';
    const until = this.words.date(this.words.lastDay(view.term.to));
    return this.texts.t('elections.page.term', { from: this.words.date(view.term.from), until });
  });
  protected readonly kicker = computed(() => {
    const view = this.page.value();
    return view ? this.texts.t('elections.caseNo', { number: view.case.label }) : '';
  });
  /** Who is chosen in the list, with what the rules say; the first while nobody is. */
  protected readonly choice = computed((): NomineeChoiceView | null => {
    const choices = this.page.value()?.choices ?? [];
    return choices.find(({ personId }) => personId === this.chosenId()) ?? choices[0] ?? null;
  });

  protected async nominate(): Promise<void> {
    const personId = this.choice()?.personId;
    if (personId === undefined) return;
    const path = `/elections/${this.id()}/candidates`;
    const view = await this.act.answer(() => this.api.post<ElectionView>(path, { personId }));
    if (!view) return;
    this.page.take(view);
    const own = personId === this.session.personId();
    this.announcer.say(this.texts.t(own ? 'elections.nominate.own' : 'elections.nominate.done'));
  }

  protected async abort(reason: string, version: number): Promise<void> {
    const path = `/elections/${this.id()}/abort`;
    const view = await this.calling.answer(() =>
      this.api.post<ElectionView>(path, { reason, version }),
    );
    if (!view) return;
    this.aborting.set(false);
    this.page.take(view);
    this.announcer.say(this.texts.t('elections.abort.done'));
  }
}
