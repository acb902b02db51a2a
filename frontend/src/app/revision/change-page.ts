import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RuleChangeView } from '../api/schema';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { ActsOnce } from '../ui/acts-once';
import { Dialog } from '../ui/dialog';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { Finding } from '../ui/finding';
import { Icon } from '../ui/icon';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { Toasts } from '../ui/toasts';
import { PlanDiff } from './plan-diff';
import { Rehearsal } from './rehearsal';
import { TwoThirds } from './two-thirds';

type Asking = 'open' | 'withdraw' | 'discard';

/** One proposed change: what it changes, who wants it, where its case stands, and what came of it. */
@Component({
  selector: 'app-change-page',
  imports: [
    Dialog,
    DsButton,
    DsField,
    DsInput,
    Finding,
    Icon,
    PageHead,
    PlanDiff,
    ProblemNotice,
    Rehearsal,
    RouterLink,
    Skeleton,
    TranslocoPipe,
    TwoThirds,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './change-page.html',
})
export class ChangePage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  protected readonly act = attempt();
  protected readonly asking = signal<Asking | null>(null);
  protected readonly page = loaded(() => {
    this.live.topic('rule-changes')();
    return this.api.get<RuleChangeView>(`/rule-changes/${this.id()}`);
  });
  protected readonly lead = computed(() => {
    const view = this.page.value();
    if (!view) return '';
    const said = this.texts.t('revision.page.by', {
      name: view.proposer,
      date: this.words.date(view.on),
    });
    return `${this.texts.t(`revision.state.${view.state}`)}. ${said}`;
  });
  protected readonly kicker = computed(() => {
    const view = this.page.value();
    return view ? this.texts.t(`revision.kind.${view.kind}`) : '';
  });

  protected may(what: string): boolean {
    return this.page.value()?.can.includes(what) ?? false;
  }

  /** Overlapping parts by name: numbers as they are called, clauses by number. */
  protected overlapWords(view: RuleChangeView): string {
    return this.words.list(
      view.overlaps.map((each) => {
        const key = `revision.number.${each}`;
        if (each === 'fields') return this.texts.t('revision.edit.fields');
        return this.texts.has(key)
          ? this.texts.t(key)
          : this.texts.t('statutes.clause.kicker', { clause: each });
      }),
    );
  }

  protected closeDialog(open: boolean): void {
    if (!open) this.asking.set(null);
  }

  protected async answer(answer: 'supports' | 'declines'): Promise<void> {
    await this.send(
      () => this.api.put<RuleChangeView>(`/rule-changes/${this.id()}/own-answer`, { answer }),
      `revision.said.${answer}`,
    );
  }

  protected async takeBack(): Promise<void> {
    await this.send(
      () => this.api.delete<RuleChangeView>(`/rule-changes/${this.id()}/own-answer`),
      'revision.said.takenBack',
    );
  }

  protected async enter(personId: string): Promise<void> {
    if (personId === '') return;
    await this.send(
      () => this.api.post<RuleChangeView>(`/rule-changes/${this.id()}/supporters`, { personId }),
      'revision.said.entered',
    );
  }

  protected async takeOut(personId: string): Promise<void> {
    await this.send(
      () => this.api.delete<RuleChangeView>(`/rule-changes/${this.id()}/supporters/${personId}`),
      'revision.said.takenOut',
    );
  }

  protected async confirm(what: Asking, version: number): Promise<void> {
    if (what === 'discard') return this.discard();
    const path = what === 'open' ? 'opening' : 'withdrawal';
    const went = await this.send(
      () => this.api.post<RuleChangeView>(`/rule-changes/${this.id()}/${path}`, { version }),
      what === 'open' ? 'revision.said.opened' : 'revision.said.withdrawn',
    );
    if (went) this.asking.set(null);
  }

  private async discard(): Promise<void> {
    const went = await this.act.run(() => this.api.delete(`/rule-changes/${this.id()}`));
    if (!went) return;
    await this.router.navigate(['/regler/revisjon'], { replaceUrl: true });
    this.toasts.show(this.texts.t('revision.said.discarded'));
  }

  private async send(act: () => Promise<RuleChangeView>, said: string): Promise<boolean> {
    const view = await this.act.answer(() => this.page.follow(act));
    if (view) this.toasts.show(this.texts.t(said));
    return view !== null;
  }
}
