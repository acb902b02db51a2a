import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView } from '../../api/schema';
import { attempt } from '../../kernel/attempt';
import { SessionStore } from '../../kernel/session-store';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Icon } from '../../ui/icon';
import { ProblemNotice } from '../../ui/problem-notice';
import { isHere } from './is-here';
import { LiveStore } from './live-store';

/** So much of a proposal tells it from the others in a list. */
const SHORT = 60;

/** A new proposal in the case at hand: its text and who puts it forward. */
@Component({
  selector: 'app-new-proposal',
  imports: [DsButton, DsField, DsInput, Icon, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (open()) {
      <form class="prop newprop" novalidate (submit)="$event.preventDefault(); send()">
        <h2 class="h3">{{ 'meetings.proposal.new' | transloco }}</h2>
        <app-problem [problem]="act.problem()" [canReload]="false" fieldTexts="meetings.field" />
        @if (targets().length > 0) {
          <ds-field>
            <label for="proposal-to">{{ 'meetings.proposal.relation' | transloco }}</label>
            <select dsInput id="proposal-to" (change)="relate($any($event.target).value)">
              <option value="">{{ 'meetings.proposal.kind.main' | transloco }}</option>
              @for (target of targets(); track target.value) {
                <option [value]="target.value" [selected]="relation() === target.value">
                  {{ 'meetings.proposal.to.' + target.kind | transloco: { text: target.text } }}
                </option>
              }
            </select>
          </ds-field>
        }
        <ds-field>
          <label for="proposal-text">{{ 'meetings.field.text' | transloco }}</label>
          <textarea
            dsInput
            id="proposal-text"
            rows="3"
            [value]="text()"
            [invalid]="empty()"
            (input)="text.set($any($event.target).value); empty.set(false)"
          ></textarea>
          @if (empty()) {
            <p data-field="validation">{{ 'meetings.proposal.missing' | transloco }}</p>
          }
        </ds-field>
        @if (store.canChair()) {
          <ds-field>
            <label for="proposal-by">{{ 'meetings.field.byPersonId' | transloco }}</label>
            <select dsInput id="proposal-by" (change)="by.set($any($event.target).value)">
              @for (person of people(); track person.personId) {
                <option [value]="person.personId" [selected]="person.personId === proposer()">
                  {{ person.name }}
                </option>
              }
            </select>
          </ds-field>
        } @else {
          <p class="small quiet">{{ 'meetings.proposal.suggests' | transloco }}</p>
        }
        <div class="answers">
          <button dsButton type="submit" [busy]="act.busy()">
            {{ 'meetings.proposal.save' | transloco }}
          </button>
          <button dsButton="secondary" type="button" (click)="open.set(false)">
            {{ 'common.action.cancel' | transloco }}
          </button>
        </div>
      </form>
    } @else {
      <div class="answers">
        <button dsButton="secondary" type="button" (click)="open.set(true)">
          <app-icon name="plus" />{{ 'meetings.proposal.new' | transloco }}
        </button>
      </div>
    }
  `,
})
export class NewProposal {
  protected readonly store = inject(LiveStore);
  private readonly me = inject(SessionStore).personId;
  readonly item = input.required<LiveItemView>();
  protected readonly act = attempt();
  protected readonly open = signal(false);
  protected readonly text = signal('');
  protected readonly empty = signal(false);
  protected readonly by = signal<string | null>(null);
  /** Kind and id of what it amends or is an alternative to; empty for a proposal of its own. */
  protected readonly relation = signal('');
  protected readonly people = computed(() =>
    (this.store.view()?.presences ?? []).filter(
      (person) =>
        (person.kind === 'representative' || person.kind === 'alternate') &&
        isHere(person) &&
        !person.recused,
    ),
  );
  /** Whose proposal it is: whoever was chosen, else oneself, else the first in the list. */
  protected readonly proposer = computed(() => {
    const ids = this.people().map(({ personId }) => personId);
    return ids.find((id) => id === this.by()) ?? ids.find((id) => id === this.me()) ?? ids[0] ?? '';
  });
  protected readonly targets = computed(() => {
    const voted = this.item().votes.open?.proposalId;
    const there = this.item().proposals.filter(
      ({ id, status }) => status === 'open' && id !== voted,
    );
    const begin = (text: string) => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);
    return there.flatMap(({ id, kind, text }) =>
      (kind === 'main' ? (['amendment', 'alternative'] as const) : (['amendment'] as const)).map(
        (each) => ({ kind: each, value: `${each} ${id}`, text: begin(text) }),
      ),
    );
  });

  /** An amendment begins as the text it changes. */
  protected relate(value: string): void {
    this.relation.set(value);
    const [kind, toId] = value.split(' ');
    const target = this.item().proposals.find(({ id }) => id === toId);
    if (kind === 'amendment' && target && this.text().trim() === '') this.text.set(target.text);
  }

  protected async send(): Promise<void> {
    const text = this.text().trim();
    this.empty.set(text === '');
    if (text === '') return;
    const [kind, toId] = this.relation().split(' ');
    const byPersonId = this.store.canChair() ? this.proposer() : this.me();
    const body = { text, byPersonId, ...(toId ? { kind, toId } : {}) };
    const path = `/agenda-items/${this.item().id}/proposals`;
    if (!(await this.act.answer(() => this.store.send(path, body)))) return;
    this.text.set('');
    this.relation.set('');
    this.open.set(false);
  }
}
