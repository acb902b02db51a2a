import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  afterRenderEffect,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DsButton } from '../../ui/ds-button';

/** Shares of the full size. The last is the least that is read from the back wall: then the text turns its pages. */
const SIZES = [1, 0.85];
/** So long a page stands before the next, in ms. */
const PAGE_MS = 12_000;
/** On a page with so few lines none stands twice. */
const FEW_LINES = 3;

/**
 * What stands on the table, on a screen nobody scrolls. It is written smaller until it fits; when it still does not,
 * it turns its pages by itself, says which one this is, and stops when somebody presses stop or scrolls. A page holds
 * whole lines, and begins with the last line of the one before where there is room.
 */
@Component({
  selector: 'section[app-wall-text]',
  imports: [DsButton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'walltext' },
  template: `
    <ng-content select="h2, .wallstand" />
    <div
      #text
      class="wallscroll"
      tabindex="0"
      role="group"
      [attr.aria-label]="label()"
      [style.--fit]="size()"
      (scroll)="seen()"
      (wheel)="turning.set(false)"
      (touchmove)="turning.set(false)"
      (keydown)="turning.set(false)"
    >
      <ng-content />
    </div>
    @if (pages() > 1) {
      <div #bar class="wallpage">
        <b>{{ 'meetings.screen.page' | transloco: { page: page(), pages: pages() } }}</b>
        <button dsButton="secondary" size="sm" type="button" (click)="turning.set(!turning())">
          {{ (turning() ? 'meetings.screen.stop' : 'meetings.screen.goOn') | transloco }}
        </button>
      </div>
    }
  `,
})
export class WallText {
  private readonly host: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly text = viewChild.required<ElementRef<HTMLElement>>('text');
  private readonly bar = viewChild<ElementRef<HTMLElement>>('bar');
  /** What it says: another text is measured anew, and read from its beginning. */
  readonly said = input.required<string>();
  /** What the text is called. */
  readonly label = input.required<string>();
  protected readonly size = signal(1);
  protected readonly turning = signal(true);
  /** How often it must turn to show the end; 0 when all of it is seen. */
  private readonly turns = signal(0);
  private readonly turned = signal(0);
  protected readonly pages = computed(() => this.turns() + 1);
  protected readonly page = computed(() => Math.min(this.turned(), this.turns()) + 1);

  constructor() {
    afterRenderEffect({ mixedReadWrite: () => this.begin(this.said()) });
    // The bar takes room when it comes, which the pages must have.
    afterRenderEffect({ mixedReadWrite: () => this.bar() && this.measure() });
    const turner = setInterval(() => this.turn(), PAGE_MS);
    const sizes =
      typeof ResizeObserver === 'undefined'
        ? null
        : // In the next frame: on a phone the text decides how high the page is, which would be told again in this one.
          new ResizeObserver(() => requestAnimationFrame(() => this.measure()));
    sizes?.observe(this.host.ownerDocument.documentElement);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(turner);
      sizes?.disconnect();
    });
  }

  /** Where it has come to, whoever scrolled it there. */
  protected seen(): void {
    const at = this.box().scrollTop;
    const turned = Math.round(at / this.step());
    this.turned.set(at >= this.over() - 1 ? this.turns() : Math.min(turned, this.turns()));
  }

  private begin(said: string): void {
    if (said === '') return;
    this.box().scrollTop = 0;
    this.turned.set(0);
    this.turning.set(true);
    this.measure();
  }

  /** The largest letters that show all of it, else the smallest, with pages of whole lines. */
  private measure(): void {
    const box = this.box();
    const bar = this.bar()?.nativeElement;
    box.style.maxHeight = '';
    if (bar) bar.hidden = true;
    const fits = SIZES.find((size) => {
      box.style.setProperty('--fit', String(size));
      return this.over() <= 1;
    });
    if (bar) bar.hidden = false;
    this.size.set(fits ?? SIZES.at(-1) ?? 1);
    const line = this.line();
    if (fits === undefined && line > 0) {
      box.style.maxHeight = `${Math.max(1, Math.floor(box.clientHeight / line)) * line}px`;
    }
    this.turns.set(fits === undefined ? Math.ceil(this.over() / this.step()) : 0);
  }

  private turn(): void {
    if (this.turns() === 0 || !this.turning()) return;
    const next = this.turned() >= this.turns() ? 0 : this.turned() + 1;
    this.box().scrollTop = next * this.step();
    this.turned.set(next);
  }

  private box(): HTMLElement {
    return this.text().nativeElement;
  }

  private over(): number {
    return this.box().scrollHeight - this.box().clientHeight;
  }

  private step(): number {
    const room = this.box().clientHeight;
    return Math.max(1, room > FEW_LINES * this.line() ? room - this.line() : room);
  }

  /** The height of a line, in px; 0 when it is not known. */
  private line(): number {
    const paragraph = this.box().querySelector('p');
    return paragraph ? parseFloat(getComputedStyle(paragraph).lineHeight) || 0 : 0;
  }
}
