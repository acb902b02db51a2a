import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { HeldView, RoundView } from '../api/schema';
import { Announcer } from '../kernel/announcer';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { Texts } from '../kernel/texts';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ProblemNotice } from '../ui/problem-notice';

/** A teller enters what they counted, alone. */
@Component({
  selector: 'app-count-form',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form narrow" novalidate (submit)="$event.preventDefault(); send()">
      <h3 class="h3">{{ 'elections.held.count' | transloco }}</h3>
      <p>{{ 'elections.held.countHelp' | transloco }}</p>
      <app-problem [problem]="act.problem()" (reload)="reload.emit()" />
      @for (field of fields(); track field.key) {
        <ds-field>
          <label [attr.for]="'count-' + field.key">{{ field.label }}</label>
          <input
            dsInput
            type="number"
            inputmode="numeric"
            min="0"
            max="999"
            [id]="'count-' + field.key"
            [value]="typed()[field.key] ?? ''"
            [invalid]="missing() && number(field.key) === null"
            (input)="type(field.key, $any($event.target).value)"
          />
        </ds-field>
      }
      @if (missing() && !whole()) {
        <p role="alert">{{ 'elections.held.countNeed' | transloco }}</p>
      }
      <p class="quiet">
        {{ 'elections.held.sum' | transloco: { sum: sum(), roll: round().roll.length } }}
      </p>
      <div class="answers">
        <button dsButton type="submit" [busy]="act.busy()">
          {{ 'elections.held.countSend' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class CountForm {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  readonly electionId = input.required<string>();
  readonly round = input.required<RoundView>();
  readonly counted = output<HeldView>();
  readonly reload = output();
  protected readonly act = attempt();
  protected readonly typed = signal<Record<string, string>>({});
  protected readonly missing = signal(false);
  protected readonly fields = computed(() => {
    const { candidates, method } = this.round();
    const named = (key: string) => ({ key, label: this.texts.t(`elections.held.field.${key}`) });
    const [only, ...others] = candidates;
    const stands =
      only && others.length === 0
        ? [
            { key: only.id, label: this.texts.t('elections.held.field.yes', { name: only.name }) },
            named('no'),
          ]
        : candidates.map(({ id, name }) => ({ key: id, label: name }));
    return [...stands, named('blank'), ...(method === 'paper' ? [named('spoiled')] : [])];
  });
  protected readonly sum = computed(() =>
    this.fields().reduce((sum, { key }) => sum + (this.number(key) ?? 0), 0),
  );
  protected readonly whole = computed(() =>
    this.fields().every(({ key }) => this.number(key) !== null),
  );

  protected type(key: string, value: string): void {
    this.typed.update((all) => ({ ...all, [key]: value }));
  }

  protected number(key: string): number | null {
    const text = this.typed()[key] ?? '';
    return /^\d{1,3}$/.test(text) ? Number(text) : null;
  }

  protected async send(): Promise<void> {
    this.missing.set(true);
    if (!this.whole()) return;
    const { id, candidates, attempt: count } = this.round();
    const of = (key: string) => this.number(key) ?? 0;
    const body = {
      votes: candidates.map((each) => ({ candidacyId: each.id, votes: of(each.id) })),
      no: of('no'),
      blank: of('blank'),
      spoiled: of('spoiled'),
      attempt: count,
    };
    const path = `/elections/${this.electionId()}/rounds/${id}/count`;
    const view = await this.act.answer(() => this.api.post<HeldView>(path, body));
    if (!view) return;
    this.typed.set({});
    this.missing.set(false);
    this.announcer.say(this.texts.t('elections.held.countDone'));
    this.counted.emit(view);
  }
}
