import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../ui/icon';

/** A place to drop a PDF on; choosing one works by keyboard and by touch, because it is a file field. */
@Component({
  selector: 'app-file-drop',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    class: 'filedrop',
    '[class.over]': 'over()',
    '(dragenter)': 'enter($event)',
    '(dragover)': 'enter($event)',
    '(dragleave)': 'over.set(false)',
    '(drop)': 'drop($event)',
  },
  template: `
    <p class="h3">{{ 'verification.drop' | transloco }}</p>
    <p class="quiet small" id="verify-help">{{ 'verification.chooseHelp' | transloco }}</p>
    <label class="ds-button" [attr.aria-busy]="busy() || null">
      <app-icon name="file-pdf" />{{ 'verification.choose' | transloco }}
      <input
        class="vh"
        id="verify-file"
        type="file"
        accept="application/pdf,.pdf"
        aria-describedby="verify-help"
        [disabled]="busy()"
        (change)="choose($event)"
      />
    </label>
  `,
})
export class FileDrop {
  readonly busy = input(false);
  readonly chosen = output<File>();
  protected readonly over = signal(false);

  protected enter(event: DragEvent): void {
    event.preventDefault();
    this.over.set(true);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    const file = event.dataTransfer?.files[0];
    if (file && !this.busy()) this.chosen.emit(file);
  }

  /** The field is emptied, so that the same file can be chosen again after it was changed. */
  protected choose(event: Event): void {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    if (file) this.chosen.emit(file);
    field.value = '';
  }
}
