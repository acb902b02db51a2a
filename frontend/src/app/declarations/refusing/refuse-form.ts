import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DeclarationView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';
import { Toasts } from '../../ui/toasts';

/** Saying no: what follows from it, and room for a word. Signing later stays open. */
@Component({
  selector: 'app-refuse-form',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="refuse">
      <summary>{{ 'declarations.refuse.open' | transloco }}</summary>
      <form class="form" (submit)="$event.preventDefault(); refuse(word.value)" novalidate>
        <p>{{ 'declarations.refuse.text' | transloco }}</p>
        <app-problem
          [problem]="problem()"
          [canReload]="false"
          [fields]="{ word: 'refuse-word' }"
          fieldTexts="declarations.field"
        />
        <ds-field>
          <label for="refuse-word">{{ 'declarations.refuse.word' | transloco }}</label>
          <p data-field="description">{{ 'declarations.refuse.wordHelp' | transloco }}</p>
          <textarea #word dsInput id="refuse-word" rows="3" maxlength="500"></textarea>
        </ds-field>
        <button dsButton="secondary" type="submit" [busy]="sending()">
          {{ 'declarations.refuse.save' | transloco }}
        </button>
      </form>
    </details>
  `,
})
export class RefuseForm {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  readonly language = input.required<DeclarationView['language']>();
  readonly refused = output<DeclarationView>();
  private readonly attempt = attempt();
  protected readonly problem = this.attempt.problem;
  protected readonly sending = this.attempt.busy;

  protected async refuse(word: string): Promise<void> {
    await this.attempt.run(async () => {
      const body = { word: word.trim() || null, language: this.language() };
      const view = await this.api.post<DeclarationView>('/declaration/refusals', body);
      this.toasts.show(this.texts.t('declarations.refuse.done'));
      this.refused.emit(view);
    });
  }
}
