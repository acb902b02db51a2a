import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { pageProviders } from '../../../testing/page-testing';
import { Texts } from '../../kernel/texts';
import { WallText } from './wall-text';

const HEIGHT = 400;
const PAGE_MS = 12_000;

@Component({
  selector: 'app-host',
  imports: [WallText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<section app-wall-text label="Forslag" [said]="said()">
    <p>{{ said() }}</p>
  </section>`,
})
class Wall {
  readonly said = signal('Panelet rår til mer tid.');
}

/** @param tall how tall the text is at full size, in px, on a wall with room for 400 */
async function wall(tall: number) {
  const needs = jest.spyOn(HTMLElement.prototype, 'scrollHeight', 'get');
  needs.mockImplementation(function (this: HTMLElement) {
    return tall * Number(this.style.getPropertyValue('--fit') || 1);
  });
  jest.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(HEIGHT);
  TestBed.configureTestingModule({ providers: pageProviders() });
  const texts = TestBed.inject(Texts);
  await texts.load('common', 'meetings');
  await texts.use('nb');
  jest.useFakeTimers();
  const fixture = TestBed.createComponent(Wall);
  const look = () => {
    fixture.detectChanges();
    TestBed.tick();
    fixture.detectChanges();
  };
  look();
  const box = (fixture.nativeElement as HTMLElement).querySelector<HTMLElement>('section')!;
  const text = box.querySelector<HTMLElement>('.wallscroll')!;
  const pass = (ms: number) => {
    jest.advanceTimersByTime(ms);
    look();
  };
  return { box, text, look, pass, page: fixture.componentInstance };
}

describe('what stands on the wall', () => {
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  test('stands still at full size when it fits', async () => {
    const { box, text, pass } = await wall(390);
    pass(5 * PAGE_MS);
    expect(text.style.getPropertyValue('--fit')).toBe('1');
    expect(box.querySelector('button')).toBeNull();
    expect(text.scrollTop).toBe(0);
  });

  test('is written smaller before anything is out of sight', async () => {
    const { box, text } = await wall(460);
    expect(text.style.getPropertyValue('--fit')).toBe('0.85');
    expect(box.querySelector('button')).toBeNull();
  });

  test('turns its pages by itself when it does not fit, says which one this is, and begins again', async () => {
    const { box, text, pass } = await wall(1_200);
    expect(box.textContent).toContain('Del 1 av 3');
    pass(PAGE_MS);
    expect(box.textContent).toContain('Del 2 av 3');
    expect(text.scrollTop).toBe(400);
    pass(PAGE_MS);
    expect(box.textContent).toContain('Del 3 av 3');
    pass(PAGE_MS);
    expect(text.scrollTop).toBe(0);
  });

  test('stops when somebody says so or scrolls, and goes on when asked to', async () => {
    const { box, text, look, pass } = await wall(1_200);
    const press = () => {
      box.querySelector('button')!.click();
      look();
    };
    press();
    pass(3 * PAGE_MS);
    expect(text.scrollTop).toBe(0);
    expect(box.textContent).toContain('Bla videre');
    press();
    pass(PAGE_MS);
    expect(text.scrollTop).toBe(400);
    text.dispatchEvent(new Event('wheel'));
    pass(3 * PAGE_MS);
    expect(text.scrollTop).toBe(400);
  });

  test('begins at the top of another text, and turns again', async () => {
    const { text, look, pass, page } = await wall(1_200);
    pass(PAGE_MS);
    text.dispatchEvent(new Event('wheel'));
    page.said.set('Noe annet.');
    look();
    expect(text.scrollTop).toBe(0);
    pass(PAGE_MS);
    expect(text.scrollTop).toBe(400);
  });
});
