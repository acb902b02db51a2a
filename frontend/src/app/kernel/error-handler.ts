import { ErrorHandler, Injectable, inject, signal } from '@angular/core';
import { Announcer } from './announcer';
import { Texts } from './texts';

/** Errors nobody caught: the person is told in words, and the page stays as it is. */
@Injectable({ providedIn: 'root' })
export class CaughtErrors implements ErrorHandler {
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);
  private readonly failed = signal(false);
  /** True until the notice is closed. */
  readonly shown = this.failed.asReadonly();

  handleError(error: unknown): void {
    console.error(error);
    this.failed.set(true);
    this.announcer.interrupt(this.texts.t('common.error.unexpected'));
  }

  dismiss(): void {
    this.failed.set(false);
  }
}
