import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ImportLineView } from '../../api/schema';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { ImportStore } from './import-store';

const AT_ONCE = 50;

/** Every line of the list: who, what it tells of, and what becomes of it. */
@Component({
  selector: 'app-import-lines',
  imports: [DsButton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table class="ds-table cardtable" data-border role="table">
      <caption class="vh">
        {{
          'import.lines.caption' | transloco
        }}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">{{ 'import.column.name' | transloco }}</th>
          <th scope="col" role="columnheader">{{ 'import.lines.line' | transloco }}</th>
          <th scope="col" role="columnheader">{{ 'import.lines.tells' | transloco }}</th>
          <th scope="col" role="columnheader">{{ 'import.lines.period' | transloco }}</th>
          <th scope="col" role="columnheader">{{ 'import.lines.becomes' | transloco }}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        @for (line of lines().slice(0, room()); track line.line) {
          <tr role="row">
            <th scope="row" role="rowheader">{{ line.name || '–' }}</th>
            <td role="cell" [attr.data-label]="'import.lines.line' | transloco">{{ line.line }}</td>
            <td role="cell" [attr.data-label]="'import.lines.tells' | transloco">
              {{ 'import.tells.' + line.tells | transloco }}
            </td>
            <td role="cell" [attr.data-label]="'import.lines.period' | transloco">
              {{ period(line.line) }}
            </td>
            <td role="cell" [attr.data-label]="'import.lines.becomes' | transloco">
              {{ 'import.becomes.' + becomes(line) | transloco }}
            </td>
          </tr>
        }
      </tbody>
    </table>
    @if (left() > 0) {
      <button dsButton="secondary" type="button" (click)="room.set(room() + 50)">
        {{ 'import.preview.more' | transloco: { left: left() } }}
      </button>
    }
  `,
})
export class ImportLines {
  private readonly texts = inject(Texts);
  private readonly store = inject(ImportStore);
  readonly lines = input.required<readonly ImportLineView[]>();
  protected readonly room = signal(AT_ONCE);
  protected readonly left = computed(() => this.lines().length - this.room());

  /** As it stands in the list. */
  protected period(line: number): string {
    const from = this.store.cell(line, 'from');
    const until = this.store.cell(line, 'until');
    if (!from && !until) return '–';
    return this.texts.t('import.lines.fromUntil', { from: from || '…', until: until || '…' });
  }

  protected becomes({ faults, known, personKnown, tells }: ImportLineView): string {
    if (faults.length > 0) return 'faulty';
    if (known) return 'known';
    return personKnown && tells !== 'person' ? 'added' : 'new';
  }
}
