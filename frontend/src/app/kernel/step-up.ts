import { Injectable, inject, signal } from '@angular/core';
import type { MissingAssuranceView } from '../api/schema';
import { Texts } from './texts';

/**
 * Asks the person to prove once more who they are, when the server wants it before an act. `Api` asks; the dialog
 * in the frame answers; the refused request is then sent again, so the page behind keeps everything typed.
 */
@Injectable({ providedIn: 'root' })
export class StepUp {
  private readonly texts = inject(Texts);
  private readonly wanted = signal<MissingAssuranceView | null>(null);
  private running: Promise<boolean> | null = null;
  private answer: (proved: boolean) => void = () => undefined;

  /** What is asked for right now, null when nothing is. */
  readonly asked = this.wanted.asReadonly();

  /** Several requests refused at once are one question. @returns whether the person proved it */
  ask(missing: MissingAssuranceView): Promise<boolean> {
    this.running ??= new Promise<boolean>((resolve) => {
      this.answer = resolve;
      // The dialog is drawn once: its words must be there before it, or it would show bare keys.
      const draw = () => this.wanted.set(missing);
      void this.texts.load('security').then(draw, draw);
    });
    return this.running;
  }

  /** Called by the dialog, once, when it is done or closed. */
  settle(proved: boolean): void {
    this.running = null;
    this.wanted.set(null);
    this.answer(proved);
  }
}
