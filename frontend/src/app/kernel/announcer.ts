import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Injectable, inject } from '@angular/core';

/** Says things to screen readers without moving focus (WCAG 4.1.3). */
@Injectable({ providedIn: 'root' })
export class Announcer {
  private readonly live = inject(LiveAnnouncer);

  /** Waits for a pause in speech. */
  say(text: string): void {
    void this.live.announce(text, 'polite');
  }

  /** Interrupts: only for what stops the person's work. */
  interrupt(text: string): void {
    void this.live.announce(text, 'assertive');
  }
}
