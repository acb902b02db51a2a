import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ActsOnce } from './acts-once';

@Component({
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<button type="button" (click)="acts.set(acts() + 1)">Neste sak</button>`,
})
class Page {
  readonly acts = signal(0);
}

describe('a button of a page that acts once', () => {
  const shown = () => {
    const page = TestBed.createComponent(Page);
    page.detectChanges();
    const button = (page.nativeElement as HTMLElement).querySelector('button')!;
    const press = (detail: number) =>
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
    return { acts: page.componentInstance.acts, press };
  };

  test('acts once in each of two hundred double clicks', () => {
    const { acts, press } = shown();
    for (let n = 0; n < 200; n += 1) {
      press(1);
      press(2);
    }
    expect(acts()).toBe(200);
  });

  test('acts for every single press and every press of the keyboard, which has no count', () => {
    const { acts, press } = shown();
    for (const detail of [1, 1, 0, 0]) press(detail);
    expect(acts()).toBe(4);
  });
});
