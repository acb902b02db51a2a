import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ProposalView } from '../../api/schema';
import { attempt } from '../../kernel/attempt';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';
import { HalfWritten } from '../live/half-written';
import { LiveStore } from '../live/live-store';

/** What can be done with a proposal before it is voted on: put up, moved, reworded, withdrawn. */
@Component({
  selector: 'app-proposal-acts',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-problem [problem]="act.problem()" (reload)="again()" />
    @if (rewording()) {
      <form novalidate (submit)="$event.preventDefault(); reword()">
        <ds-field>
          <label [for]="'reword-' + proposal().id">{{ 'meetings.field.text' | transloco }}</label>
          <textarea
            dsInput
            rows="3"
            [id]="'reword-' + proposal().id"
            [value]="text()"
            (input)="half.keep(what(), $any($event.target).value)"
          ></textarea>
        </ds-field>
        <div class="answers">
          <button dsButton type="submit" [busy]="act.busy()">
            {{ 'common.action.save' | transloco }}
          </button>
          <button dsButton="secondary" type="button" (click)="stop()">
            {{ 'common.action.cancel' | transloco }}
          </button>
        </div>
      </form>
    } @else {
      <div class="answers tight">
        @if (store.canChair() && proposal().status === 'suggested') {
          <button dsButton size="sm" type="button" (click)="send('put-up')">
            {{ 'meetings.proposal.putUp' | transloco }}
          </button>
        }
        @for (direction of proposal().mayMove; track direction) {
          <button
            dsButton="tertiary"
            size="sm"
            type="button"
            (click)="send('moves', { direction })"
          >
            {{ 'meetings.proposal.move.' + direction | transloco }}
          </button>
        }
        @if (store.canChair() && proposal().status === 'open' && !fixed()) {
          <button dsButton="tertiary" size="sm" type="button" (click)="begin()">
            {{ 'meetings.proposal.reword' | transloco }}
          </button>
        }
        @if (store.running() && proposal().mayWithdraw) {
          <button dsButton="tertiary" size="sm" type="button" (click)="send('withdraw')">
            {{ 'meetings.proposal.withdraw' | transloco }}
          </button>
        }
      </div>
    }
  `,
})
export class ProposalActs {
  protected readonly store = inject(LiveStore);
  readonly proposal = input.required<ProposalView>();
  /** It is voted on as it stands. */
  readonly fixed = input(false);
  protected readonly act = attempt();
  protected readonly half = inject(HalfWritten);
  protected readonly begun = signal(false);
  private readonly from = signal<number | null>(null);
  protected readonly what = computed(() => `reword/${this.proposal().id}`);
  protected readonly rewording = computed(() => this.begun() || this.half.of(this.what()) !== null);
  protected readonly text = computed(() => this.half.of(this.what()) ?? this.proposal().text);

  constructor() {
    effect(() => void this.half.restore(this.what()));
  }

  /** The version whose text is being changed: what somebody else made of it meanwhile is not overwritten unseen. */
  protected begin(): void {
    this.from.set(this.proposal().version);
    this.begun.set(true);
  }

  /** What stands now is on the page, and what was typed beside it. */
  protected async again(): Promise<void> {
    this.act.clear();
    await this.store.live.reload();
    this.from.set(null);
  }

  protected stop(): void {
    this.begun.set(false);
    this.half.drop(this.what());
  }

  protected send(what: 'put-up' | 'moves' | 'withdraw', more: object = {}): Promise<boolean> {
    const { id, version } = this.proposal();
    return this.act.run(() => this.store.send(`/proposals/${id}/${what}`, { version, ...more }));
  }

  protected async reword(): Promise<void> {
    const text = this.text().trim();
    if (text === '') return;
    const { id, version: now } = this.proposal();
    const version = this.from() ?? now;
    const put = () => this.store.put(`/proposals/${id}`, { text, version });
    const what = this.what();
    if (!(await this.act.run(put))) return;
    this.begun.set(false);
    this.half.sent(what, text);
  }
}
