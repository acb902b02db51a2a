import { Directive, ElementRef, inject } from '@angular/core';
import { Api } from '../kernel/api';

/**
 * A double click presses once, also when the page has changed between the two: what then stands under the pointer is
 * another act. A button that has sent nothing, because it opens, closes or leafs, may be pressed as fast as one likes.
 * Put on a page whose buttons come and go with every act. The keyboard and single presses are as always.
 */
@Directive({})
export class ActsOnce {
  private readonly api = inject(Api);
  /** The first press of those that follow quickly upon each other, and how many acts were sent before it. */
  private first: { button: Element | null; acts: number } = { button: null, acts: 0 };

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // Before any listener of the page, and before a form hears of it.
    host.addEventListener('click', (event) => this.press(event), { capture: true });
  }

  private press(event: MouseEvent): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (event.detail < 2) this.first = { button, acts: this.api.acts };
    else if (button && !this.isHarmless(button)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }

  private isHarmless(button: Element): boolean {
    return button === this.first.button && this.api.acts === this.first.acts;
  }
}
