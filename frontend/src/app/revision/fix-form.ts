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
import type { StatutesHistoryView, StatutesView } from '../api/schema';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ProblemNotice } from '../ui/problem-notice';
import { Toasts } from '../ui/toasts';

const KINDS = ['misprint', 'name', 'link'] as const;

/** AU sets a link, a name or a misprint right in one clause; the server refuses what changes what it says. */
@Component({
  selector: 'app-fix-form',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="block" aria-labelledby="fix-title">
      <h2 class="h2" id="fix-title">{{ 'revision.fix.title' | transloco }}</h2>
      <app-problem [problem]="plan.problem()" (reload)="plan.reload()" />
      <p class="narrow">{{ 'revision.fix.lead' | transloco }}</p>
      @if (plan.value(); as statutes) {
        <form class="form" novalidate (submit)="$event.preventDefault(); send(kind.value)">
          <ds-field>
            <label for="fix-clause">{{ 'revision.fix.clause' | transloco }}</label>
            <select #which dsInput id="fix-clause" (change)="choose(which.value)">
              @for (each of statutes.clauses; track each.id) {
                <option [value]="each.id" [selected]="each.id === clause()?.id">
                  {{ each.id }} {{ each.heading.nb }}
                </option>
              }
            </select>
          </ds-field>
          <ds-field>
            <label for="fix-kind">{{ 'revision.fix.kind' | transloco }}</label>
            <select #kind dsInput id="fix-kind">
              @for (each of kinds; track each) {
                <option [value]="each">{{ 'revision.fix.' + each | transloco }}</option>
              }
            </select>
          </ds-field>
          <ds-field>
            <label for="fix-text">{{ 'revision.fix.text' | transloco }}</label>
            <textarea
              #text
              dsInput
              lang="nb"
              id="fix-text"
              rows="8"
              maxlength="20000"
              [value]="shown()"
              (input)="typed.set(text.value)"
            ></textarea>
          </ds-field>
          <app-problem [problem]="act.problem()" (reload)="plan.reload()" />
          <div class="answers">
            <button dsButton="secondary" type="submit" [busy]="act.busy()">
              {{ 'revision.fix.act' | transloco }}
            </button>
          </div>
        </form>
      }
    </section>
  `,
})
export class FixForm {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  readonly statutesId = input.required<string>();
  readonly fixed = output<StatutesHistoryView>();
  protected readonly kinds = KINDS;
  protected readonly act = attempt();
  protected readonly plan = loaded(() => this.api.get<StatutesView>('/statutes'));
  private readonly chosen = signal('');
  /** Null while nothing has been typed in the clause. */
  protected readonly typed = signal<string | null>(null);
  protected readonly clause = computed(() => {
    const clauses = this.plan.value()?.clauses ?? [];
    return clauses.find(({ id }) => id === this.chosen()) ?? clauses[0] ?? null;
  });
  protected readonly shown = computed(() => this.typed() ?? this.clause()?.text ?? '');

  protected choose(id: string): void {
    this.chosen.set(id);
    this.typed.set(null);
  }

  protected async send(kind: string): Promise<void> {
    const clause = this.clause();
    if (!clause) return;
    const dto = { statutesId: this.statutesId(), clause: clause.id, kind, before: clause.text };
    const view = await this.act.answer(() =>
      this.api.post<StatutesHistoryView>('/editorial-fixes', { ...dto, after: this.shown() }),
    );
    if (!view) return;
    this.typed.set(null);
    await this.plan.reload();
    this.fixed.emit(view);
    this.toasts.show(this.texts.t('revision.fix.done'));
  }
}
