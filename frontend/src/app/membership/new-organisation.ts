import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OrganisationView, Problem } from '../api/schema';
import { Api } from '../kernel/api';
import { toProblem } from '../kernel/api-problem';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ProblemNotice } from '../ui/problem-notice';

/** Adds a user organisation or user council that may designate someone (UP 3.2). */
@Component({
  selector: 'app-new-organisation',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="adder" #adder>
      <summary>{{ 'membership.organisation.new' | transloco }}</summary>
      <div
        class="formgroup"
        (keydown.enter)="$event.preventDefault(); add(name.value, kind.value, adder)"
      >
        <app-problem
          [problem]="problem()"
          [canReload]="false"
          [fields]="{ name: 'new-organisation-name' }"
          fieldTexts="membership.field"
        />
        <ds-field>
          <label for="new-organisation-name">{{ 'membership.field.name' | transloco }}</label>
          <input #name dsInput id="new-organisation-name" autocomplete="off" />
        </ds-field>
        <ds-field>
          <label for="new-organisation-kind">{{
            'membership.organisation.kind' | transloco
          }}</label>
          <select #kind dsInput id="new-organisation-kind">
            <option value="organisation">
              {{ 'membership.organisation.organisation' | transloco }}
            </option>
            <option value="council">{{ 'membership.organisation.council' | transloco }}</option>
            @if (withOther()) {
              <option value="other">{{ 'membership.organisation.other' | transloco }}</option>
            }
          </select>
        </ds-field>
        <button
          dsButton="secondary"
          type="button"
          [busy]="sending()"
          (click)="add(name.value, kind.value, adder)"
        >
          {{ 'membership.organisation.add' | transloco }}
        </button>
      </div>
    </details>
  `,
})
export class NewOrganisation {
  private readonly api = inject(Api);
  /** Offers bodies that designate nobody too. */
  readonly withOther = input(false);
  readonly added = output<OrganisationView>();
  protected readonly problem = signal<Problem | null>(null);
  protected readonly sending = signal(false);

  protected async add(name: string, kind: string, adder: HTMLDetailsElement): Promise<void> {
    this.sending.set(true);
    this.problem.set(null);
    try {
      const body = { name: name.trim(), kind };
      this.added.emit(await this.api.post<OrganisationView>('/organisations', body));
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
