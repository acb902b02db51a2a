import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
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
import { BegunElsewhere, proposalIn } from './begun-elsewhere';
import { HalfWritten } from './half-written';
import { LiveStore } from './live-store';

/** So much of a proposal tells it from the others in a list. */
const SHORT = 60;

/** What is chosen beside the text. */
interface Form {
  /** Undefined: open while something is written in it. */
  open: boolean | undefined;
  /** Kind and id of what it amends or is an alternative to; empty for a proposal of its own. */
  relation: string;
  by: string | null;
}

const UNTOUCHED: Form = { open: undefined, relation: '', by: null };

/** A new proposal in the case at hand: its text and who puts it forward. */
@Component({
  selector: 'app-new-proposal',
  imports: [BegunElsewhere, DsButton, DsField, DsInput, Icon, ProblemNotice, TranslocoPipe],
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
            (input)="type($any($event.target).value)"
          ></textarea>
          @if (empty()) {
            <p data-field="validation">{{ 'meetings.proposal.missing' | transloco }}</p>
          }
        </ds-field>
        @if (store.canChair()) {
          <ds-field>
            <label for="proposal-by">{{ 'meetings.field.byPersonId' | transloco }}</label>
            <select dsInput id="proposal-by" (change)="change({ by: $any($event.target).value })">
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
          <button dsButton="secondary" type="button" (click)="change({ open: false })">
            {{ 'common.action.cancel' | transloco }}
          </button>
        </div>
      </form>
    } @else {
      <button dsButton="secondary" type="button" (click)="change({ open: true })">
        <app-icon name="plus" />{{ 'meetings.proposal.new' | transloco }}
      </button>
    }
    <app-begun-elsewhere [itemId]="item().id" (use)="useHere($event)" />
  `,
})
export class NewProposal {
  protected readonly store = inject(LiveStore);
  private readonly me = inject(SessionStore).personId;
  readonly item = input.required<LiveItemView>();
  protected readonly act = attempt();
  private readonly half = inject(HalfWritten);
  /** By case: the meeting may move on while somebody writes, and the text belongs to the case it was written in. */
  private readonly forms = signal<Readonly<Record<string, Form>>>({});
  private readonly form = computed(() => this.forms()[this.item().id] ?? UNTOUCHED);
  protected readonly what = computed(() => proposalIn(this.item().id));
  protected readonly text = computed(() => this.half.of(this.what()) ?? '');
  protected readonly open = computed(() => this.form().open ?? this.text() !== '');
  protected readonly empty = signal(false);
  private readonly by = computed(() => this.form().by);
  protected readonly relation = computed(() => this.form().relation);
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

  constructor() {
    effect(() => {
      for (const { id } of this.store.items()) void this.half.restore(proposalIn(id));
    });
    // What was refused in the case before is not said of this one.
    effect(() => {
      this.what();
      untracked(() => this.act.clear());
    });
  }

  /** The form stays while somebody writes in it, also when they take out all they had. */
  protected type(text: string): void {
    this.half.keep(this.what(), text);
    this.change({ open: true });
  }

  /** An amendment begins as the text it changes. */
  protected relate(relation: string): void {
    this.change({ relation });
    const [kind, toId] = relation.split(' ');
    const target = this.item().proposals.find(({ id }) => id === toId);
    if (kind === 'amendment' && target && this.text().trim() === '') {
      this.half.keep(this.what(), target.text);
    }
  }

  protected change(form: Partial<Form>, itemId = this.item().id): void {
    this.empty.set(false);
    this.forms.update((all) => ({ ...all, [itemId]: { ...(all[itemId] ?? UNTOUCHED), ...form } }));
  }

  /** What was begun in another case becomes, by the writer's own choice, a proposal in this one. */
  protected useHere({ what, text }: { what: string; text: string }): void {
    const typed = this.text().trim();
    this.half.keep(this.what(), typed === '' ? text : `${typed}\n${text}`);
    this.half.drop(what);
    this.change({ open: true });
  }

  protected async send(): Promise<void> {
    const { id } = this.item();
    const [what, text] = [this.what(), this.text().trim()];
    this.empty.set(text === '');
    if (text === '') return;
    const [kind, toId] = this.relation().split(' ');
    const byPersonId = this.store.canChair() ? this.proposer() : this.me();
    const body = { text, byPersonId, ...(toId ? { kind, toId } : {}) };
    const path = `/agenda-items/${id}/proposals`;
    if (!(await this.act.answer(() => this.store.send(path, body)))) return;
    this.half.sent(what, text);
    this.change({ open: undefined, relation: '' }, id);
  }
}
