import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Icon } from '../../ui/icon';
import { Skeleton } from '../../ui/skeleton';
import { ImportStore } from './import-store';

/** The first step: a file is chosen or dropped, or a table is pasted from a spreadsheet. */
@Component({
  selector: 'app-import-file',
  imports: [DsButton, DsField, DsInput, Icon, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './import-file.html',
})
export class ImportFile {
  private readonly texts = inject(Texts);
  protected readonly store = inject(ImportStore);
  protected readonly over = signal(false);

  protected enter(event: DragEvent): void {
    event.preventDefault();
    this.over.set(true);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    const file = event.dataTransfer?.files[0];
    if (file && !this.store.busy()) void this.store.read(file, file.name);
  }

  /** The field is emptied, so that the same file can be chosen again after it was changed. */
  protected choose(event: Event): void {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    if (file) void this.store.read(file, file.name);
    field.value = '';
  }

  protected paste(text: string): void {
    void this.store.read(new Blob([text]), this.texts.t('import.file.pasted'));
  }

  /** The template in the language the person reads. */
  protected template(format: 'csv' | 'xlsx'): string {
    const language = this.texts.language();
    return `/api/member-list-template?format=${format}&language=${language === 'nb-lett' ? 'nb' : language}`;
  }
}
