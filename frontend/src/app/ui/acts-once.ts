import { Directive, ElementRef, inject } from '@angular/core';

/**
 * A double click presses once, also when the page has changed between the two: what then stands under the pointer is
 * another act. Put on a page whose buttons come and go with every act. The keyboard and single presses are as always.
 */
@Directive({})
export class ActsOnce {
  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const refuse = (event: MouseEvent) => {
      const pressed = event.target instanceof Element && event.target.closest('button');
      if (!pressed || event.detail < 2) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    // Before any listener of the page, and before a form hears of it.
    host.addEventListener('click', refuse, { capture: true });
  }
}
