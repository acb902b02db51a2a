import { Injectable, inject, signal } from '@angular/core';
import { Announcer } from '../kernel/announcer';

/** A message about something that just happened, with a way back when there is one. */
export interface ToastMessage {
  text: string;
  undo: (() => void | Promise<void>) | null;
}

const SHOWN_MS = 10_000;

/** Reversible acts happen at once; for ten seconds they can be taken back. */
@Injectable({ providedIn: 'root' })
export class Toasts {
  private readonly announcer = inject(Announcer);
  private readonly shown = signal<ToastMessage | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;
  readonly current = this.shown.asReadonly();

  /** Shows and says a message; `undo` takes the act back. */
  show(text: string, undo: ToastMessage['undo'] = null): void {
    this.shown.set({ text, undo });
    this.announcer.say(text);
    this.resume();
  }

  /** While it has the pointer or focus it stays (WCAG 2.2.1). */
  hold(): void {
    clearTimeout(this.timer);
  }

  resume(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.close(), SHOWN_MS);
  }

  close(): void {
    clearTimeout(this.timer);
    this.shown.set(null);
  }
}
