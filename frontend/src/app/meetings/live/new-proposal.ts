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

/** A new proposal in the case at hand: its text and who puts it forward. */
@Component({
  selector: 'app-new-proposal',
  imports: [DsButton, DsField, DsInput, Icon, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (open()) {
      <form class="prop newprop" novalidate (submit)="$event.preventDefault(); send(by.value)">
        <h2 class="h3">{{ 'meetings.proposal.new' | transloco }}</h2>
        <app-problem [problem]="act.problem()" [canReload]="false" fieldTexts="meetings.field" />
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
        <ds-field>
          <label for="proposal-by">{{ 'meetings.field.byPersonId' | transloco }}</label>
          <select #by dsInput id="proposal-by">
            @for (person of people(); track person.personId) {
              <option [value]="person.personId" [selected]="person.personId === me()">
                {{ person.name }}
              </option>
            }
          </select>
        </ds-field>
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
  private readonly store = inject(LiveStore);
  protected readonly me = inject(SessionStore).personId;
  readonly item = input.required<LiveItemView>();
  protected readonly act = attempt();
  protected readonly open = signal(false);
  protected readonly text = signal('');
  protected readonly empty = signal(false);
  protected readonly people = computed(() =>
    (this.store.view()?.presences ?? []).filter(
      (person) =>
        (person.kind === 'representative' || person.kind === 'alternate') &&
        isHere(person) &&
        !person.recused,
    ),
  );

  protected async send(byPersonId: string): Promise<void> {
    const text = this.text().trim();
    this.empty.set(text === '');
    if (text === '') return;
    const path = `/agenda-items/${this.item().id}/proposals`;
    if (!(await this.act.answer(() => this.store.send(path, { text, byPersonId })))) return;
    this.text.set('');
    this.open.set(false);
  }
}
