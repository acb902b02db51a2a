import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  effect,
  input,
  model,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from './icon';

let count = 0;

/** A native modal dialog: `<app-dialog [(open)]="asking" [heading]="…">`. Escape closes it; focus goes back. */
@Component({
  selector: 'app-dialog',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dialog
      #dialog
      class="ds-dialog"
      [attr.data-placement]="placement() === 'drawer' ? 'right' : null"
      [attr.aria-labelledby]="id"
      (close)="open.set(false)"
    >
      @if (open()) {
        <div class="dialog-head">
          <h2 class="h2" [id]="id">{{ heading() }}</h2>
          <button
            class="plain"
            type="button"
            [attr.aria-label]="'common.action.close' | transloco"
            (click)="open.set(false)"
          >
            <app-icon name="x-mark" />
          </button>
        </div>
        <ng-content />
      }
    </dialog>
  `,
})
export class Dialog {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  readonly open = model(false);
  readonly heading = input.required<string>();
  readonly placement = input<'center' | 'drawer'>('center');
  protected readonly id = `dialog-${++count}`;

  constructor() {
    effect(() => {
      const dialog = this.dialog().nativeElement;
      if (this.open() && !dialog.open) dialog.showModal();
      if (!this.open() && dialog.open) dialog.close();
    });
  }
}
