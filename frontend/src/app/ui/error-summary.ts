import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  effect,
  input,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** A field that must be mended: id of the control and what is wrong, in words. */
export interface FieldError {
  id: string;
  text: string;
}

/** What must be mended before the form can be sent. It takes focus when errors appear. */
@Component({
  selector: 'app-error-summary',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (errors().length > 0) {
      <div #box class="problem" tabindex="-1" role="group" aria-labelledby="error-summary-title">
        <h2 class="h3" id="error-summary-title">{{ 'common.errorSummary' | transloco }}</h2>
        <ul class="problem-fields">
          @for (error of errors(); track error.id) {
            <li>
              <a [href]="'#' + error.id" (click)="goTo($event, error.id)">{{ error.text }}</a>
            </li>
          }
        </ul>
      </div>
    }
  `,
})
export class ErrorSummary {
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  readonly errors = input.required<readonly FieldError[]>();

  constructor() {
    effect(() => {
      if (this.errors().length > 0) this.box()?.nativeElement.focus();
    });
  }

  protected goTo(event: Event, id: string): void {
    event.preventDefault();
    const control = this.box()?.nativeElement.ownerDocument.getElementById(id);
    // What is folded away cannot be focused.
    control?.closest('details')?.setAttribute('open', '');
    control?.focus();
  }
}
