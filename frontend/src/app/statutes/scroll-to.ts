import { Directive, ElementRef, afterNextRender, inject, input } from '@angular/core';

/** Brings itself into view when it is the part of the page the address names. */
@Directive({ selector: '[appScrollTo]' })
export class ScrollTo {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly when = input.required<boolean>({ alias: 'appScrollTo' });

  constructor() {
    afterNextRender(() => {
      if (!this.when()) return;
      this.element.scrollIntoView();
      this.element.focus({ preventScroll: true });
    });
  }
}
