import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ConsentView, MailChoiceView, Problem } from '../api/schema';
import { Api } from '../kernel/api';
import { toProblem } from '../kernel/api-problem';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';

type Choice = ConsentView | MailChoiceView;

/** Switches that act at once, one by one: consents, or the mails one gets. */
@Component({
  selector: 'app-choices',
  imports: [DsField, DsInput, ProblemNotice, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="block" [attr.aria-labelledby]="of()">
      <h2 class="h2" [id]="of()">{{ 'privacy.' + of() + '.title' | transloco }}</h2>
      <p>{{ 'privacy.' + of() + '.text' | transloco }}</p>
      <app-problem [problem]="problem()" (reload)="read.reload()" />
      @for (row of rows(); track row.kind) {
        <ds-field>
          <input
            dsInput
            #box
            type="checkbox"
            [id]="of() + '-' + row.kind"
            [checked]="row.on"
            [disabled]="row.fixed"
            (change)="choose(row.kind, box.checked)"
          />
          <label [for]="of() + '-' + row.kind">{{ row.name }}</label>
          <p data-field="description">{{ row.about }}</p>
        </ds-field>
      } @empty {
        @if (read.loading()) {
          <app-skeleton />
        }
      }
    </section>
  `,
})
export class Choices {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  private readonly failed = signal<Problem | null>(null);
  readonly of = input.required<'consents' | 'mail-choices'>();
  protected readonly read = loaded(() => this.api.get<Choice[]>(`/${this.of()}`));
  protected readonly problem = computed(() => this.failed() ?? this.read.problem());
  protected readonly rows = computed(() =>
    (this.read.value() ?? [])
      // A portrait is agreed to by putting it there, in a section of its own.
      .filter(({ kind }) => kind !== 'publishPortrait')
      .map((choice) => ({
        kind: choice.kind,
        on: 'given' in choice ? choice.given : choice.wanted,
        fixed: 'duty' in choice && choice.duty !== null,
        name: this.texts.t(`privacy.${this.of()}.${choice.kind}.name`),
        about: 'given' in choice ? this.consent(choice) : this.mail(choice),
      })),
  );

  protected async choose(kind: string, on: boolean): Promise<void> {
    this.failed.set(null);
    const body = this.of() === 'consents' ? { given: on } : { wanted: on };
    try {
      this.read.take(await this.api.put<Choice[]>(`/${this.of()}/${kind}`, body));
    } catch (thrown) {
      this.failed.set(toProblem(thrown));
      await this.read.reload();
    }
  }

  private consent({ kind, given, givenAt, withdrawnAt }: ConsentView): string {
    const about = this.texts.t(`privacy.consents.${kind}.about`);
    const at = given ? givenAt : withdrawnAt;
    if (!at) return about;
    const date = this.words.date(this.words.osloDate(at));
    const key = given ? 'privacy.consents.given' : 'privacy.consents.withdrawn';
    return `${about} ${this.texts.t(key, { date })}`;
  }

  private mail({ kind, duty }: MailChoiceView): string {
    const key = duty ? `privacy.duty.${duty}` : `privacy.mail-choices.${kind}.about`;
    return this.texts.t(key);
  }
}
