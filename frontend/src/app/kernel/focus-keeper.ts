import { DOCUMENT } from '@angular/common';
import { Injectable, inject } from '@angular/core';

/** One step on the way from the focused control up to the page: where it stood among its neighbours. */
interface Step {
  element: Element;
  parent: Element;
  neighbours: Element[];
}

const FIELDS = 'input:not([type=hidden]),select,textarea';
const CONTROLS = `a[href],button,summary,${FIELDS},[tabindex="0"]`;

/**
 * Keeps the keyboard's place. When an act removes or disables the control that had focus, focus goes to what came
 * instead, else to the nearest control that is left, so that nobody has to start again at the top of the page.
 */
@Injectable({ providedIn: 'root' })
export class FocusKeeper {
  private readonly document = inject(DOCUMENT);
  private page: Step[] = [];
  private dialog: Step[] = [];
  private byPointer = false;

  constructor() {
    const { document } = this;
    document.addEventListener('focusin', ({ target }) => this.remember(target as Element));
    document.addEventListener('keydown', () => (this.byPointer = false));
    document.addEventListener('pointerup', () => {
      this.byPointer = true;
      // Somebody who presses beside every control has let go of the place.
      if (this.nowhere()) this.page = this.dialog = [];
    });
    new MutationObserver(() => {
      if (this.nowhere() && this.page.length > 0) setTimeout(() => this.restore());
    }).observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['disabled', 'hidden'],
    });
  }

  private nowhere(): boolean {
    const { activeElement, body } = this.document;
    return activeElement === null || activeElement === body;
  }

  private remember(target: Element): void {
    if (target.closest('dialog')) {
      this.dialog = stepsFrom(target);
      return;
    }
    this.page = stepsFrom(target);
    this.dialog = [];
  }

  private restore(): void {
    if (!this.nowhere()) return;
    // A dialog that is taken away with what it asked about is open to nobody.
    const inDialog = this.dialog.some(
      ({ element }) => element.isConnected && element.matches('dialog[open]'),
    );
    const steps = inDialog ? this.dialog : this.page;
    const first = steps[0]?.element;
    // What stands where it stood was let go of by the person.
    const goal = first && usable(first) ? (inDialog ? null : first) : goalOf(steps);
    goal?.focus({ preventScroll: this.byPointer });
  }
}

function stepsFrom(target: Element): Step[] {
  const steps: Step[] = [];
  for (let element = target; element.parentElement; element = element.parentElement) {
    const parent = element.parentElement;
    steps.push({ element, parent, neighbours: [...parent.children] });
    if (element.matches('main,dialog')) break;
  }
  return steps;
}

/** Null when the whole page has gone: the next page names its own place. */
function goalOf(steps: readonly Step[]): HTMLElement | null {
  const left = steps.findIndex(({ parent }) => parent.isConnected);
  if (left < 0 || (left > 0 && steps[left]?.parent.matches('main'))) return null;
  for (const step of steps.slice(left)) {
    const goal = nearest(step);
    if (goal) return goal;
    if (step.parent.matches('main')) break;
  }
  return null;
}

function nearest({ element, parent, neighbours }: Step): HTMLElement | null {
  const place = neighbours.indexOf(element);
  const came = [...parent.children].filter((each) => !neighbours.includes(each));
  const after = neighbours.slice(place + 1).flatMap(controls);
  const before = neighbours.slice(0, place).flatMap(controls);
  return came.map(startOf).find((each) => each !== null) ?? after[0] ?? before.at(-1) ?? null;
}

/** Where one begins in something new: its main heading, else its first field, heading or control. */
function startOf(element: Element): HTMLElement | null {
  const first = (selector: string) =>
    [element, ...element.querySelectorAll(selector)].find(
      (each) => each.matches(selector) && usable(each),
    ) as HTMLElement | undefined;
  const heading = first('h1') ?? (first(FIELDS) ? undefined : first('h2,h3'));
  if (heading) heading.tabIndex = -1;
  return heading ?? first(FIELDS) ?? first(CONTROLS) ?? null;
}

function controls(element: Element): HTMLElement[] {
  if (!element.isConnected) return [];
  const all = element.matches(CONTROLS) ? [element] : [...element.querySelectorAll(CONTROLS)];
  return all.filter(usable);
}

function usable(element: Element): element is HTMLElement {
  if (!element.isConnected || element.matches(':disabled,dialog:not([open]) *')) return false;
  return element.checkVisibility?.({ visibilityProperty: true }) ?? !element.closest('[hidden]');
}
