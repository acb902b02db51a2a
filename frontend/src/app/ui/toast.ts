import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DsButton } from './ds-button';
import { Icon } from './icon';
import { Toasts } from './toasts';

/** Shows the current toast at the foot of the page. One instance, in the root component. */
@Component({
  selector: 'app-toast',
  imports: [DsButton, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (toasts.current(); as message) {
      <div
        class="toast"
        role="region"
        [attr.aria-label]="'common.toast' | transloco"
        (mouseenter)="toasts.hold()"
        (mouseleave)="toasts.resume()"
        (focusin)="toasts.hold()"
        (focusout)="toasts.resume()"
      >
        <p>{{ message.text }}</p>
        @if (message.undo) {
          <button dsButton="tertiary" type="button" (click)="undo()">
            <app-icon name="arrow-undo" />{{ 'common.action.undo' | transloco }}
          </button>
        }
        <button
          class="plain"
          type="button"
          [attr.aria-label]="'common.action.close' | transloco"
          (click)="toasts.close()"
        >
          <app-icon name="x-mark" />
        </button>
      </div>
    }
  `,
})
export class Toast {
  protected readonly toasts = inject(Toasts);

  protected async undo(): Promise<void> {
    const message = this.toasts.current();
    this.toasts.close();
    await message?.undo?.();
  }
}
