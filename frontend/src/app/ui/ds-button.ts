import { Directive, input } from '@angular/core';

export type ButtonVariant = 'primary' | 'secondary' | 'tertiary';

/** A Designsystemet button: `<button dsButton type="button">`, `<a dsButton="secondary" routerLink=…>`. */
@Directive({
  selector: 'button[dsButton],a[dsButton]',
  host: {
    class: 'ds-button',
    '[attr.data-variant]': 'variant()',
    '[attr.data-size]': 'size()',
    '[attr.data-color]': 'color()',
    '[attr.aria-busy]': 'busy() || null',
    '[attr.aria-disabled]': 'busy() || null',
  },
})
export class DsButton {
  readonly variant = input('primary', {
    alias: 'dsButton',
    transform: (given: ButtonVariant | ''): ButtonVariant => given || 'primary',
  });
  readonly size = input<'sm' | 'md' | 'lg' | null>(null);
  readonly color = input<'accent' | 'neutral' | 'danger' | null>(null);
  /** While the act is under way. */
  readonly busy = input(false);
}
