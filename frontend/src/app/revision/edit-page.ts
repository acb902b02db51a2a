import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlanToChangeView, RuleChangeView } from '../api/schema';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { ActsOnce } from '../ui/acts-once';
import { Clause } from '../ui/clause';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ErrorSummary, FieldError } from '../ui/error-summary';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { Toasts } from '../ui/toasts';
import { ClausesForm } from './clauses-form';
import { FieldsForm } from './fields-form';
import { planFaults } from './plan-faults';
import { KeptPlan, NumberId, TypedPlan } from './typed-plan';

/** What the form is filled with: the plan in force, or a draft one goes on with. */
interface Start {
  now: PlanToChangeView;
  typed: TypedPlan;
  version: number | null;
}

/** Writes another plan: numbers, fields and the words of each clause. What is typed stays on the device until saved. */
@Component({
  selector: 'app-edit-page',
  imports: [
    Clause,
    ClausesForm,
    DsButton,
    DsField,
    DsInput,
    ErrorSummary,
    FieldsForm,
    PageHead,
    ProblemNotice,
    Skeleton,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './edit-page.html',
})
export class EditPage {
  private readonly api = inject(Api);
  private readonly kept = inject(KeptPlan);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  /** The draft; empty for a new one, whose address has none. */
  readonly id = input('', { transform: (id: string | undefined) => id ?? '' });
  protected readonly act = attempt();
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly changed = signal<TypedPlan | null>(null);
  protected readonly start = loaded(() => this.begin(this.id()));
  protected readonly typed = computed(() => this.changed() ?? this.start.value()?.typed ?? null);

  protected set(change: Partial<TypedPlan>): void {
    const typed = this.typed();
    if (!typed) return;
    const next = { ...typed, ...change };
    this.changed.set(next);
    void this.kept.keep(this.id(), next, this.start.value()?.version ?? null);
  }

  protected setNumber(id: string, value: number): void {
    const typed = this.typed();
    if (!typed) return;
    const numbers = { ...typed.plan.numbers, [id]: value };
    this.set({ plan: { ...typed.plan, numbers } });
  }

  protected numberOf({ plan }: TypedPlan, id: string): number {
    return plan.numbers[id as NumberId];
  }

  protected async save(): Promise<void> {
    const typed = this.typed();
    const start = this.start.value();
    if (!typed || !start) return;
    this.missing.set(planFaults(typed, start.now, this.texts));
    if (this.missing().length > 0) return;
    const { fromDay, ...rest } = typed;
    const dto = { ...rest, fromDay: fromDay === '' ? null : fromDay };
    const { version } = start;
    const view = await this.act.answer(() =>
      version === null
        ? this.api.post<RuleChangeView>('/rule-changes', dto)
        : this.api.put<RuleChangeView>(`/rule-changes/${this.id()}`, { ...dto, version }),
    );
    if (!view) return;
    await this.kept.drop(this.id());
    await this.router.navigate(['/regler/revisjon', view.id], { replaceUrl: true });
    this.toasts.show(this.texts.t('revision.edit.saved'));
  }

  private async begin(id: string): Promise<Start> {
    const now = await this.api.get<PlanToChangeView>('/plan-to-change');
    const fresh = {
      ...{ title: '', reason: '', fromDay: '' },
      ...{ baseId: now.statutesId, plan: now.plan },
    };
    if (id === '') {
      const typed = (await this.kept.read('', null)) ?? fresh;
      return { now, typed: sameBase(typed, fresh), version: null };
    }
    const view = await this.api.get<RuleChangeView>(`/rule-changes/${id}`);
    const { title, reason, fromDay, version } = view;
    const saved = { title, reason, fromDay: fromDay ?? '', baseId: now.statutesId };
    const typed = await this.kept.read(id, version);
    return {
      now,
      typed: typed ?? { ...saved, plan: view.plan ?? now.plan },
      version,
    };
  }
}

/** What was typed against a plan that has been replaced since would say that it changes more than it does. */
function sameBase(typed: TypedPlan, fresh: TypedPlan): TypedPlan {
  return typed.baseId === fresh.baseId ? typed : fresh;
}
