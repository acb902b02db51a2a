import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DeclarationVersionView } from '../../api/schema';
import { attempt } from '../../kernel/attempt';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';
import { Toasts } from '../../ui/toasts';
import { VersionsSource } from './versions-source';

/** The day on which signatures of earlier versions stop opening the papers. */
@Component({
  selector: 'app-close-older',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details>
      <summary>{{ 'declarations.versions.closeTitle' | transloco }}</summary>
      <form class="form" (submit)="$event.preventDefault(); save(day.value)" novalidate>
        <app-problem
          [problem]="problem()"
          [canReload]="false"
          [fields]="fields()"
          fieldTexts="declarations.field"
        />
        <ds-field>
          <label [for]="id()">{{ 'declarations.write.olderClosesOn' | transloco }}</label>
          <p data-field="description">{{ 'declarations.versions.closeHelp' | transloco }}</p>
          <input
            #day
            dsInput
            class="dateinput"
            type="date"
            [id]="id()"
            [value]="version().olderClosesOn ?? ''"
          />
        </ds-field>
        <button dsButton="secondary" type="submit" [busy]="sending()">
          {{ 'declarations.versions.close' | transloco }}
        </button>
      </form>
    </details>
  `,
})
export class CloseOlder {
  private readonly source = inject(VersionsSource);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  readonly version = input.required<DeclarationVersionView>();
  readonly saved = output<DeclarationVersionView[]>();
  private readonly attempt = attempt();
  protected readonly problem = this.attempt.problem;
  protected readonly sending = this.attempt.busy;
  protected readonly id = computed(() => `closes-${this.version().label}`);
  protected readonly fields = computed(() => ({ olderClosesOn: this.id() }));

  protected async save(day: string): Promise<void> {
    const { id, version } = this.version();
    await this.attempt.run(async () => {
      const all = await this.source.close(id, { olderClosesOn: day === '' ? null : day, version });
      this.toasts.show(this.texts.t('declarations.versions.closed'));
      this.saved.emit(all);
    });
  }
}
