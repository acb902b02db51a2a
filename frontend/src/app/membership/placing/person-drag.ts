/** A mouse has moved this far before a press becomes a drag. */
const FAR_PX = 6;
/** A finger rests this long before it lifts somebody; a shorter touch scrolls or opens a link. */
const LONG_MS = 400;
/** So close to the edge of the window the page scrolls along. */
const EDGE_PX = 56;
const SCROLL_PX = 14;

/** What a drag tells the page; `place` is the key of what lies under the pointer. */
export interface DragEvents {
  /** False when nobody by that key can be lifted. */
  lift(person: string): boolean;
  move(place: string | null): void;
  drop(place: string | null): void;
  cancel(): void;
}

/**
 * Lifts `[data-person]` with mouse, pen or a long touch and tells what `[data-place]` it is held over. Nothing
 * moves by itself, so there is no motion to reduce.
 */
export class PersonDrag {
  private readonly gone = new AbortController();
  private held: { person: string; label: string; x: number; y: number; pointer: number } | null =
    null;
  private ghost: HTMLElement | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly document: Document,
    private readonly events: DragEvents,
  ) {
    const options = { signal: this.gone.signal };
    const on = <K extends keyof DocumentEventMap>(
      name: K,
      act: (event: DocumentEventMap[K]) => void,
      more: AddEventListenerOptions = {},
    ) => document.addEventListener(name, act, { ...options, ...more });
    on('pointerdown', (event) => this.press(event));
    on('pointermove', (event) => this.move(event));
    on('pointerup', (event) => this.release(event));
    on('pointercancel', () => this.stop());
    on('keydown', (event) => this.escape(event), { capture: true });
    // A link or an image under the pointer would otherwise be dragged by the browser itself.
    on('dragstart', (event) => this.keep(event, this.held !== null));
    on('contextmenu', (event) => this.keep(event, this.held !== null && this.touching));
    on('touchmove', (event) => this.keep(event, this.ghost !== null), { passive: false });
  }

  private touching = false;

  /** Stops listening. */
  close(): void {
    this.stop();
    this.gone.abort();
  }

  private press(event: PointerEvent): void {
    const handle = (event.target as Element | null)?.closest<HTMLElement>('[data-person]');
    const person = handle?.dataset['person'];
    if (!handle || !person || event.button !== 0 || !event.isPrimary) return;
    const label = handle.dataset['name'] ?? '';
    this.held = { person, label, x: event.clientX, y: event.clientY, pointer: event.pointerId };
    this.touching = event.pointerType === 'touch';
    if (this.touching) this.timer = setTimeout(() => this.lift(), LONG_MS);
  }

  private move(event: PointerEvent): void {
    const { held } = this;
    if (!held || event.pointerId !== held.pointer) return;
    const far = Math.hypot(event.clientX - held.x, event.clientY - held.y) > FAR_PX;
    if (!this.ghost && far && this.touching) return this.stop();
    if (!this.ghost && far) this.lift();
    if (!this.ghost) return;
    this.ghost.style.transform = `translate(${event.clientX + 12}px, ${event.clientY + 12}px)`;
    this.events.move(this.under(event));
    this.scroll(event.clientY);
  }

  private release(event: PointerEvent): void {
    if (!this.ghost) return this.stop();
    const place = this.under(event);
    this.forgetClick();
    this.clear();
    this.events.drop(place);
  }

  private escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.ghost) return;
    event.stopPropagation();
    this.stop();
  }

  private lift(): void {
    const { held } = this;
    if (!held || !this.events.lift(held.person)) return this.clear();
    const ghost = this.document.createElement('div');
    ghost.className = 'trialghost';
    ghost.setAttribute('aria-hidden', 'true');
    ghost.textContent = held.label;
    ghost.style.transform = `translate(${held.x + 12}px, ${held.y + 12}px)`;
    this.document.body.append(ghost);
    this.ghost = ghost;
  }

  private under(event: PointerEvent): string | null {
    const found = this.document.elementFromPoint(event.clientX, event.clientY);
    return found?.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? null;
  }

  private scroll(y: number): void {
    const view = this.document.defaultView;
    if (!view) return;
    if (y < EDGE_PX) view.scrollBy(0, -SCROLL_PX);
    if (y > view.innerHeight - EDGE_PX) view.scrollBy(0, SCROLL_PX);
  }

  /** The click that ends a drag opens no link. */
  private forgetClick(): void {
    const forget = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
    };
    this.document.addEventListener('click', forget, { capture: true, once: true });
    setTimeout(() => this.document.removeEventListener('click', forget, { capture: true }));
  }

  private keep(event: Event, still: boolean): void {
    if (still && event.cancelable) event.preventDefault();
  }

  private stop(): void {
    const lifted = this.ghost !== null;
    this.clear();
    if (lifted) this.events.cancel();
  }

  private clear(): void {
    clearTimeout(this.timer);
    this.held = null;
    this.ghost?.remove();
    this.ghost = null;
  }
}
