import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView, ProposalView, RecordDecisionDto } from '../../api/schema';
import { attempt } from '../../kernel/attempt';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Finding } from '../../ui/finding';
import { ProblemNotice } from '../../ui/problem-notice';
import { OpenSecret } from '../votes/open-secret';
import { RollCall } from '../votes/roll-call';
import { ChairChoice, Votes, sumsOf } from './decision-sums';
import { LiveStore } from './live-store';

const COUNTS: readonly (keyof Votes)[] = ['for', 'against', 'blank'];
const CHOICES: readonly ChairChoice[] = ['for', 'against', 'blank', 'none'];

/** Decide on a proposal: unanimous, counted, by roll call or on own devices; a tie asks for the chair's choice. */
@Component({
  selector: 'app-decision-form',
  imports: [
    DsButton,
    DsField,
    DsInput,
    Finding,
    OpenSecret,
    ProblemNotice,
    RollCall,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './decision-form.html',
})
export class DecisionForm {
  private readonly store = inject(LiveStore);
  readonly item = input.required<LiveItemView>();
  readonly proposal = input.required<ProposalView>();
  protected readonly counts = COUNTS;
  protected readonly choices = CHOICES;
  protected readonly act = attempt();
  protected readonly way = signal<'count' | 'rollCall' | 'secret' | null>(null);
  protected readonly counting = computed(() => this.way() === 'count');
  protected readonly objections = signal(0);
  protected readonly votes = signal<Votes>({ for: 0, against: 0, blank: 0 });
  protected readonly chairChoice = signal<ChairChoice | null>(null);
  protected readonly reason = signal('');
  protected readonly quorum = computed(() => this.item().quorum);
  /** What it takes when it changes the rules; null for a proposal like any other. */
  private readonly weighing = computed(() => {
    const { weighing } = this.item().votes;
    return weighing?.proposalId === this.proposal().id ? weighing : null;
  });
  private readonly needed = computed(() => this.weighing()?.need?.needed ?? null);
  /** How many are asked: all who are there, or only members where two thirds of them are asked for. */
  protected readonly asked = computed(() =>
    this.weighing()?.byMembers ? this.item().votes.callList.length : this.quorum().present,
  );
  protected readonly sums = computed(() =>
    sumsOf(this.votes(), this.asked(), this.chairChoice(), this.needed()),
  );
  /** The panel answers first who takes part. */
  protected readonly asksRecusal = computed(() =>
    this.item().room.questions.some(({ answer }) => answer === null),
  );
  /** Why the decision cannot be recorded now: a text key, or null. */
  protected readonly stopped = computed(() => {
    if (!this.quorum().ok) return 'notQuorate';
    if (this.item().votes.open || this.item().votes.secret) return 'voteOpen';
    if (this.asksRecusal()) return 'questionOpen';
    if (!this.counting()) return null;
    if (this.sums().missing < 0) return 'tooMany';
    if (this.sums().counted === 0) return 'noVotes';
    return this.sums().outcome === 'tied' ? 'chooseTie' : null;
  });
  /** The statutes warned: then a written reason sets the warning aside. */
  protected readonly warned = computed(() =>
    (this.act.problem()?.findings ?? []).some(({ ok, acts }) => !ok && acts === 'warns'),
  );

  protected count(name: keyof Votes, typed: string): void {
    const number = Math.max(0, Math.trunc(Number(typed) || 0));
    this.votes.update((votes) => ({ ...votes, [name]: number }));
    if (!this.sums().tied) this.chairChoice.set(null);
  }

  /** Everyone in a seat answers on their own device. */
  protected openVote(): Promise<boolean> {
    const path = `/agenda-items/${this.item().id}/votes`;
    return this.act.run(() => this.store.send(path, { proposalId: this.proposal().id }));
  }

  /** Everyone in a seat votes in the booth, when two tellers have made their keys. */
  protected async openSecret(tellers: [string, string]): Promise<void> {
    const path = `/agenda-items/${this.item().id}/votes`;
    const late = this.item().votes.late ? { objections: this.objections() } : {};
    const body = { proposalId: this.proposal().id, secret: true, tellers, ...late };
    if (await this.act.run(() => this.store.send(path, body))) this.way.set(null);
  }

  protected async record(
    method: RecordDecisionDto['method'],
    choices?: RecordDecisionDto['choices'],
  ): Promise<void> {
    if (this.stopped() !== null) return;
    const { id, text } = this.proposal();
    const counted = method === 'count' ? { ...this.votes(), chairChoice: this.chairChoice() } : {};
    const body: RecordDecisionDto = {
      proposalId: id,
      text,
      method,
      ...counted,
      ...(choices ? { choices } : {}),
      ...(this.item().votes.late ? { objections: this.objections() } : {}),
      reason: this.reason().trim() || null,
    };
    const path = `/agenda-items/${this.item().id}/decisions`;
    await this.act.run(() => this.store.send(path, body));
  }
}
