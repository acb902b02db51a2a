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
  /** Buttons that have sent something, whenever that was. */
  private readonly acting = new WeakSet<Element>();
  /** The first press of those that follow quickly upon each other. */
  private first: Element | null = null;
  /** The last press, and how many acts had been sent by then. */
  private last: { button: Element | null; acts: number } = { button: null, acts: 0 };

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // Before any listener of the page, and before a form hears of it.
    host.addEventListener('click', (event) => this.press(event), { capture: true });
  }

  private press(event: MouseEvent): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const { acts } = this.api;
    if (this.last.button && acts !== this.last.acts) this.acting.add(this.last.button);
    this.last = { button, acts };
    if (event.detail < 2) this.first = button;
    else if (button && (button !== this.first || this.acting.has(button))) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }
}
