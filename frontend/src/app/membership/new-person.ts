import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PersonRowView, Problem } from '../api/schema';
import { Api } from '../kernel/api';
import { toProblem } from '../kernel/api-problem';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ProblemNotice } from '../ui/problem-notice';

/** Adds someone who is not in the list yet: a name, and an e-mail address when one is known. */
@Component({
  selector: 'app-new-person',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="adder" #adder>
      <summary>{{ 'membership.person.new' | transloco }}</summary>
      <div
        class="formgroup"
        (keydown.enter)="$event.preventDefault(); add(name.value, email.value, adder)"
      >
        <app-problem
          [problem]="problem()"
          [canReload]="false"
          [fields]="{ name: 'new-person-name', email: 'new-person-email' }"
          fieldTexts="membership.field"
        />
        <ds-field>
          <label for="new-person-name">{{ 'membership.field.name' | transloco }}</label>
          <input #name dsInput id="new-person-name" autocomplete="off" />
        </ds-field>
        <ds-field>
          <label for="new-person-email">{{ 'membership.person.emailIfKnown' | transloco }}</label>
          <input #email dsInput id="new-person-email" type="email" autocomplete="off" />
        </ds-field>
        <button
          dsButton="secondary"
          type="button"
          [busy]="sending()"
          (click)="add(name.value, email.value, adder)"
        >
          {{ 'membership.person.add' | transloco }}
        </button>
      </div>
    </details>
  `,
})
export class NewPerson {
  private readonly api = inject(Api);
  readonly added = output<PersonRowView>();
  protected readonly problem = signal<Problem | null>(null);
  protected readonly sending = signal(false);

  protected async add(name: string, email: string, adder: HTMLDetailsElement): Promise<void> {
    this.sending.set(true);
    this.problem.set(null);
    try {
      const body = { name: name.trim(), email: email.trim() || null };
      this.added.emit(await this.api.post<PersonRowView>('/people', body));
      adder.open = false;
      adder.querySelectorAll('input').forEach((field) => (field.value = ''));
      adder.querySelector('summary')?.focus();
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
    } finally {
      this.sending.set(false);
    }
  }
}
