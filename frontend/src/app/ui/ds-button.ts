import { Directive, ElementRef, inject, input } from '@angular/core';
import { ACTS_WAIT, WHY_ACTS_WAIT } from './acts-wait';

export type ButtonVariant = 'primary' | 'secondary' | 'tertiary';

/**
 * A Designsystemet button: `<button dsButton type="button">`, `<a dsButton="secondary" routerLink=…>`. Where acts wait
 * for the network it can be reached and says why, and a press does nothing.
 */
@Directive({
  selector: 'button[dsButton],a[dsButton]',
  host: {
    class: 'ds-button',
    '[attr.data-variant]': 'variant()',
    '[attr.data-size]': 'size()',
    '[attr.data-color]': 'color()',
    '[attr.aria-busy]': 'busy() || null',
    '[attr.aria-disabled]': 'busy() || waits() || null',
    '[attr.aria-describedby]': 'waits() ? why : null',
  },
})
export class DsButton {
  private readonly element: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly wait = inject(ACTS_WAIT, { optional: true });
  protected readonly why = WHY_ACTS_WAIT;
  readonly variant = input('primary', {
    alias: 'dsButton',
    transform: (given: ButtonVariant | ''): ButtonVariant => given || 'primary',
  });
  readonly size = input<'sm' | 'md' | 'lg' | null>(null);
  readonly color = input<'accent' | 'neutral' | 'danger' | null>(null);
  /** While the act is under way. */
  readonly busy = input(false);

  constructor() {
    if (this.wait === null || this.isLink()) return;
    // Before any listener of the page, and before a form hears of it.
    const refuse = (event: Event) => {
      if (!this.waits()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    this.element.addEventListener('click', refuse, { capture: true });
  }

  protected waits(): boolean {
    return !this.isLink() && (this.wait?.() ?? false);
  }

  private isLink(): boolean {
    return this.element instanceof HTMLAnchorElement;
  }
}
