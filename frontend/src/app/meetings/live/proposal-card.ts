import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView, ProposalView } from '../../api/schema';
import { Words } from '../../kernel/words';
import { InputForm } from '../votes/input-form';
import { ProposalActs } from '../votes/proposal-acts';
import { WeighingLine } from '../votes/weighing-line';
import { DecisionForm } from './decision-form';
import { LiveStore } from './live-store';

/** So much of a proposal tells which one an amendment is to. */
const BEGINNING = 80;

/** A proposal that is not decided: its text, what it is to others, who put it forward, and the way to decide. */
@Component({
  selector: 'app-proposal-card',
  imports: [DecisionForm, InputForm, ProposalActs, TranslocoPipe, WeighingLine],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="prop" [attr.aria-labelledby]="'proposal-' + proposal().id">
      <header>
        <h2 class="h3" [id]="'proposal-' + proposal().id">{{ heading() | transloco }}</h2>
        <span class="small quiet">{{
          'meetings.proposal.by'
            | transloco: { name: proposal().byName, time: words.time(proposal().at) }
        }}</span>
      </header>
      <div class="txt">
        @if (to(); as target) {
          <p class="small quiet">
            {{ 'meetings.proposal.to.' + proposal().kind | transloco: { text: target } }}
          </p>
        }
        <p class="pre">{{ proposal().text }}</p>
        @if (weighing(); as what) {
          <app-weighing-line [weighing]="what" />
        }
        @if (proposal().originalText; as original) {
          <details class="small">
            <summary>{{ 'meetings.proposal.changed' | transloco }}</summary>
            <p class="pre quiet">{{ original }}</p>
          </details>
        }
      </div>
      @if (open() && store.canChair()) {
        @if (proposal().next) {
          <app-decision-form [item]="item()" [proposal]="proposal()" />
          @if (!item().quorum.ok && !hasInput()) {
            <div class="vote"><app-input-form [item]="item()" [proposal]="proposal()" /></div>
          }
        } @else {
          <p class="vote small">
            {{ 'meetings.proposal.waits' | transloco: { turn: proposal().turn } }}
          </p>
        }
      } @else if (!open()) {
        <p class="vote small">{{ 'meetings.proposal.status.suggested' | transloco }}</p>
      }
      @if (proposal().mayWithdraw && store.running() && !item().votes.open) {
        <div class="vote">
          <app-proposal-acts [proposal]="proposal()" [fixed]="weighing() !== null" />
        </div>
      }
    </section>
  `,
})
export class ProposalCard {
  protected readonly store = inject(LiveStore);
  protected readonly words = inject(Words);
  readonly item = input.required<LiveItemView>();
  readonly proposal = input.required<ProposalView>();
  protected readonly open = computed(() => this.proposal().status === 'open');
  protected readonly heading = computed(() => {
    const { kind } = this.proposal();
    if (kind !== 'main') return `meetings.proposal.kind.${kind}`;
    return this.item().type === 'advice'
      ? 'meetings.proposal.advice'
      : 'meetings.proposal.decision';
  });
  /** What it takes when it changes the rules; such a proposal is voted on as it stands. */
  protected readonly weighing = computed(() => {
    const { weighing } = this.item().votes;
    return weighing?.proposalId === this.proposal().id ? weighing : null;
  });
  /** The beginning of what it amends or is an alternative to. */
  protected readonly to = computed(() => {
    const { toId } = this.proposal();
    const text = this.item().proposals.find(({ id }) => id === toId)?.text ?? null;
    return text !== null && text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text;
  });
  protected readonly hasInput = computed(() =>
    this.item().votes.inputs.some(({ proposalId }) => proposalId === this.proposal().id),
  );
}
