import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ImportFaultView } from '../../api/schema';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Finding } from '../../ui/finding';
import { Icon } from '../../ui/icon';
import { ColumnName, ImportStore } from './import-store';
import { CHOICES, COLUMNS } from './import-words';

/** One line that has, or had, something to put right: each cell at fault is a field, with what is wrong and what helps. */
@Component({
  selector: 'app-import-line',
  imports: [DsButton, DsField, DsInput, Finding, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './import-line.html',
})
export class ImportLine {
  private readonly texts = inject(Texts);
  protected readonly store = inject(ImportStore);
  readonly line = input.required<number>();

  protected readonly out = computed(() => this.store.leftOut().has(this.line()));
  protected readonly view = computed(() =>
    this.store.preview()?.lines.find(({ line }) => line === this.line()),
  );
  /** What is wrong with the line as a whole, or with a column that has no field. */
  protected readonly whole = computed(() =>
    (this.view()?.faults ?? []).filter(({ column }) => column === null),
  );
  protected readonly name = computed(
    () => this.view()?.name || this.store.cell(this.line(), 'name') || '–',
  );
  protected readonly fields = computed(() => {
    const asked = this.store.asked().get(this.line()) ?? [];
    return COLUMNS.filter((column) => asked.includes(column)).map((column) => ({
      column,
      id: `import-${this.line()}-${column}`,
      text: this.store.cell(this.line(), column),
      choices: CHOICES[column] ?? null,
      fault: this.view()?.faults.find((each) => each.column === column) ?? null,
    }));
  });

  protected said({ code, other, otherLine }: ImportFaultView): string {
    return this.texts.t(`import.fault.${code}`, {
      other: other ?? '',
      otherLine: otherLine ?? 0,
      inList: otherLine === null ? 'no' : 'yes',
    });
  }

  protected remedy(code: string): string {
    const key = `import.remedy.${code}`;
    return this.texts.has(key) ? this.texts.t(key) : '';
  }

  /** The text of the file is kept as a choice when it is none of the words. */
  protected isOwn(choices: readonly string[], text: string): boolean {
    return text !== '' && !choices.includes(text);
  }

  protected mend(column: ColumnName, text: string): void {
    void this.store.mend(this.line(), column, text);
  }
}
