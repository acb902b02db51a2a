import { LiveAnnouncer } from '@angular/cdk/a11y';
import { DOCUMENT, DestroyRef, Injectable, inject } from '@angular/core';

interface Said {
  text: string;
  politeness: 'polite' | 'assertive';
  /** It holds only until something newer is to be said. */
  hint?: boolean;
}

/** How long a dialog that an act has ended has to close. */
const SETTLES_MS = 50;
/** How long a text stands before the next one takes its place, so that a screen reader gets to read both. */
const STANDS_MS = 600;

/** Says things to screen readers without moving focus (WCAG 4.1.3), one after the other: none is lost to the next. */
@Injectable({ providedIn: 'root' })
export class Announcer {
  private readonly live = inject(LiveAnnouncer);
  private readonly document = inject(DOCUMENT);
  private waiting: Said[] = [];
  private speaking = false;
  /** Kept, for it leaves the page with a dialog that is taken away. */
  private region: Element | null = null;
  private ended = false;

  constructor() {
    inject(DestroyRef).onDestroy(() => (this.ended = true));
  }

  /** Waits for a pause in speech. */
  say(text: string): void {
    this.forgetHints();
    this.waiting.push({ text, politeness: 'polite' });
    void this.speak();
  }

  /** Says what holds only for now, such as how many offers there are: dropped when something newer is to be said. */
  hint(text: string): void {
    this.forgetHints();
    this.waiting.push({ text, politeness: 'polite', hint: true });
    void this.speak();
  }

  /** Interrupts: only for what stops the person's work. It goes before what waits to be said. */
  interrupt(text: string): void {
    this.waiting.unshift({ text, politeness: 'assertive' });
    void this.speak();
  }

  private forgetHints(): void {
    this.waiting = this.waiting.filter(({ hint }) => !hint);
  }

  private async speak(): Promise<void> {
    if (this.speaking) return;
    this.speaking = true;
    await pause(SETTLES_MS);
    for (let next = this.next(); next; next = this.next()) {
      this.stepIntoDialog();
      await this.live.announce(next.text, next.politeness);
      await pause(STANDS_MS);
    }
    this.speaking = false;
  }

  /** Nothing when all is said, or the page has gone. */
  private next(): Said | undefined {
    return this.ended ? undefined : this.waiting.shift();
  }

  /** Behind a modal dialog nothing is read, so what is said stands in the topmost that is open. */
  private stepIntoDialog(): void {
    this.region ??= this.document.querySelector('.cdk-live-announcer-element');
    const host = [...this.document.querySelectorAll('dialog[open]')].at(-1) ?? this.document.body;
    if (this.region && this.region.parentElement !== host) host.append(this.region);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, ms));
}
