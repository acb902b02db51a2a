import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { InterpretationView, RuleChangeView } from '../api/schema';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { ActsOnce } from '../ui/acts-once';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { Empty } from '../ui/empty';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { Toasts } from '../ui/toasts';

/** Proposes that the panel reads one place in the plan otherwise: which reading, and why. */
@Component({
  selector: 'app-reading-form-page',
  imports: [DsButton, DsField, DsInput, Empty, PageHead, ProblemNotice, Skeleton, TranslocoPipe],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-head
      [heading]="'revision.reading.title' | transloco"
      [lead]="'statutes.interpretations.' + id() + '.question' | transloco"
      [crumbs]="[
        { text: ('statutes.interpretationsTitle' | transloco), link: '/regler/tolkninger' },
      ]"
    />
    <app-problem [problem]="register.problem()" (reload)="register.reload()" />
    @if (reading(); as one) {
      <p class="block">
        {{
          'revision.reading.now'
            | transloco
              : {
                  option:
                    ('statutes.interpretations.' + one.id + '.options.' + one.option | transloco),
                }
        }}
        {{ (one.entrenched ? 'revision.page.asPlan' : 'revision.page.ordinary') | transloco }}
      </p>
      @if (others().length > 0) {
        <form class="form" novalidate (submit)="$event.preventDefault(); send(why.value)">
          <fieldset class="ds-fieldset">
            <legend>{{ 'revision.reading.option' | transloco }}</legend>
            @for (option of others(); track option) {
              <ds-field>
                <input
                  dsInput
                  type="radio"
                  name="option"
                  [id]="'reading-' + option"
                  [value]="option"
                  [checked]="option === chosen()"
                  (change)="picked.set(option)"
                />
                <label [for]="'reading-' + option">{{
                  'statutes.interpretations.' + one.id + '.options.' + option | transloco
                }}</label>
              </ds-field>
            }
          </fieldset>
          <ds-field>
            <label for="reading-why">{{ 'revision.edit.reason' | transloco }}</label>
            <textarea
              #why
              dsInput
              id="reading-why"
              rows="4"
              maxlength="4000"
              required
              [invalid]="missing()"
            ></textarea>
            @if (missing()) {
              <p data-field="validation" role="alert">
                {{ 'revision.reading.missing' | transloco }}
              </p>
            }
          </ds-field>
          <app-problem [problem]="act.problem()" [canReload]="false" />
          <div class="answers">
            <button dsButton type="submit" [busy]="act.busy()">
              {{ 'revision.edit.save' | transloco }}
            </button>
          </div>
        </form>
      } @else {
        <app-empty [text]="'revision.reading.single' | transloco" />
      }
    } @else if (register.loading()) {
      <app-skeleton [lines]="5" />
    } @else {
      <app-empty [text]="'revision.reading.unknown' | transloco" />
    }
  `,
})
export class ReadingFormPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  /** Id of the interpretation. */
  readonly id = input.required<string>();
  protected readonly act = attempt();
  protected readonly picked = signal<string | null>(null);
  protected readonly missing = signal(false);
  protected readonly register = loaded(() =>
    this.api.get<InterpretationView[]>('/interpretations'),
  );
  protected readonly reading = computed(
    () => this.register.value()?.find(({ id }) => id === this.id()) ?? null,
  );
  protected readonly others = computed(() => {
    const one = this.reading();
    return one ? one.options.filter((option) => option !== one.option) : [];
  });
  protected readonly chosen = computed(() => this.picked() ?? this.others()[0] ?? '');

  protected async send(reason: string): Promise<void> {
    this.missing.set(reason.trim() === '');
    if (this.missing()) return;
    const option = this.chosen();
    const key = `statutes.interpretations.${this.id()}`;
    const question = this.texts.t(`${key}.question`);
    const title = `${question} ${this.texts.t(`${key}.options.${option}`)}`.slice(0, 150);
    const dto = { interpretation: this.id(), option, title, reason };
    const view = await this.act.answer(() =>
      this.api.post<RuleChangeView>('/reading-changes', dto),
    );
    if (!view) return;
    await this.router.navigate(['/regler/revisjon', view.id], { replaceUrl: true });
    this.toasts.show(this.texts.t('revision.edit.saved'));
  }
}
