import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { pageProviders } from '../../testing/page-testing';
import { Api } from '../kernel/api';
import { ActsOnce } from './acts-once';

@Component({
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button type="button" id="send" (click)="send()">Neste sak</button>
    <button type="button" id="leaf" (click)="leafed.set(leafed() + 1)">Neste side</button>
    @if (asked()) {
      <button type="button" id="sure" (click)="send()">Ja, avslutt</button>
    } @else {
      <button type="button" id="ask" (click)="asked.set(true)">Avslutt</button>
    }
  `,
})
class Page {
  private readonly api = inject(Api);
  readonly acts = signal(0);
  readonly leafed = signal(0);
  readonly asked = signal(false);

  send(): void {
    this.acts.update((count) => count + 1);
    void this.api.post('/acts').catch(() => undefined);
  }
}

describe('a button of a page that acts once', () => {
  const shown = () => {
    TestBed.configureTestingModule({ providers: pageProviders() });
    const fixture = TestBed.createComponent(Page);
    fixture.detectChanges();
    const press = (id: string, detail: number) => {
      const button = (fixture.nativeElement as HTMLElement).querySelector(`#${id}`)!;
      const click = { bubbles: true, cancelable: true, detail };
      button.dispatchEvent(new MouseEvent('click', click));
      fixture.detectChanges();
    };
    return { page: fixture.componentInstance, press };
  };

  test('acts once in each of two hundred double clicks', () => {
    const { page, press } = shown();
    for (let n = 0; n < 200; n += 1) {
      press('send', 1);
      press('send', 2);
    }
    expect(page.acts()).toBe(200);
  });

  test('acts for every single press and every press of the keyboard, which has no count', () => {
    const { page, press } = shown();
    for (const detail of [1, 1, 0, 0]) press('send', detail);
    expect(page.acts()).toBe(4);
  });

  test('hears every quick press of what sends nothing', () => {
    const { page, press } = shown();
    for (const detail of [1, 2, 3, 4]) press('leaf', detail);
    expect(page.leafed()).toBe(4);
  });

  test('knows a button that has sent something before, also when this time it sent nothing', () => {
    const { page, press } = shown();
    for (const detail of [1, 1, 2]) press('send', detail);
    expect(page.acts()).toBe(2);
  });

  test('takes the second of two quick presses for nothing when another button stands there by then', () => {
    const { page, press } = shown();
    press('ask', 1);
    press('sure', 2);
    expect(page.acts()).toBe(0);
    press('sure', 1);
    expect(page.acts()).toBe(1);
  });
});
