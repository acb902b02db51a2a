import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Icon } from '../../ui/icon';
import { COLUMNS } from './import-words';
import { ColumnName, ImportStore } from './import-store';

/** The second step: what each column of the file is. What was guessed stands there already. */
@Component({
  selector: 'app-import-columns',
  imports: [DsButton, DsField, DsInput, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-labelledby="import-columns-title">
      <h2 class="h2" id="import-columns-title" tabindex="-1">
        {{ 'import.columns.title' | transloco }}
      </h2>
      <p>{{ read() }}</p>
      <p class="quiet">{{ 'import.columns.text' | transloco }}</p>
      <ul class="importcolumns">
        @for (column of shown(); track column.at) {
          <li>
            <ds-field>
              <label [for]="'import-column-' + column.at">{{ column.heading }}</label>
              <p data-field="description">{{ column.example }}</p>
              <select
                #choice
                dsInput
                [id]="'import-column-' + column.at"
                [value]="column.name ?? ''"
                (change)="choose(column.at, choice.value)"
              >
                <option value="" [selected]="!column.name">
                  {{ 'import.columns.none' | transloco }}
                </option>
                @for (name of names; track name) {
                  <option [value]="name" [selected]="name === column.name">
                    {{ 'import.column.' + name | transloco }}
                  </option>
                }
              </select>
            </ds-field>
          </li>
        }
      </ul>
      @if (store.refusal(); as refusal) {
        <p class="importrefused" role="alert">
          <app-icon name="exclamationmark-triangle" />{{ 'import.refusal.' + refusal | transloco }}
        </p>
      }
      <div class="answers">
        <button dsButton type="button" [busy]="store.busy()" (click)="next()">
          {{ 'import.columns.next' | transloco }}
        </button>
        <button dsButton="secondary" type="button" (click)="store.startOver()">
          {{ 'import.columns.otherFile' | transloco }}
        </button>
      </div>
    </section>
  `,
})
export class ImportColumns {
  private readonly texts = inject(Texts);
  protected readonly store = inject(ImportStore);
  protected readonly names = COLUMNS;
  /** How the file was read: wrong letters or the wrong sheet are seen at once. */
  protected readonly read = computed(() => {
    const table = this.store.table();
    if (!table) return '';
    const lines = table.rows.length;
    const file = this.store.fileName();
    if (table.format === 'csv') return this.texts.t('import.columns.readCsv', { file, lines });
    const { sheet, otherSheets: others } = table;
    return this.texts.t('import.columns.readXlsx', { file, lines, sheet: sheet ?? '', others });
  });
  protected readonly shown = computed(() => {
    const table = this.store.table();
    return (table?.headings ?? []).map((heading, at) => ({
      at,
      heading: heading || this.texts.t('import.columns.unnamed', { number: at + 1 }),
      example: this.example(at),
      name: this.store.columns()[at] ?? null,
    }));
  });

  protected choose(at: number, name: string): void {
    this.store.setColumn(at, (name || null) as ColumnName | null);
  }

  protected async next(): Promise<void> {
    this.store.refusal.set(null);
    if (await this.store.check()) this.store.step.set('preview');
  }

  private example(at: number): string {
    const rows = this.store.table()?.rows ?? [];
    const text = rows.map(({ cells }) => cells[at] ?? '').find((cell) => cell !== '');
    return text === undefined
      ? this.texts.t('import.columns.empty')
      : this.texts.t('import.columns.example', { text: text.slice(0, 60) });
  }
}
