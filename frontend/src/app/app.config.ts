import { APP_BASE_HREF } from '@angular/common';
import { provideHttpClient, withFetch, withNoXsrfProtection } from '@angular/common/http';
import {
  ApplicationConfig,
  ErrorHandler,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
} from '@angular/core';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { APP_ROUTES } from './app.routes';
import { CaughtErrors } from './kernel/error-handler';
import { SessionStore } from './kernel/session-store';
import { Texts } from './kernel/texts';
import { TextLoader, provideTexts } from './kernel/transloco';

/** The session decides the language; without an answer the page still starts, in bokmål. */
async function prepare(): Promise<void> {
  const texts = inject(Texts);
  const session = await inject(SessionStore)
    .ready()
    .catch(() => null);
  await texts.load('common');
  await texts.use(session?.language ?? 'nb');
}

export const APP_CONFIG: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideBrowserGlobalErrorListeners(),
    { provide: ErrorHandler, useExisting: CaughtErrors },
    // The document has no <base>: the content security policy forbids it.
    { provide: APP_BASE_HREF, useValue: '/' },
    // Same-origin checks and JSON-only bodies protect against forged requests; there is no token cookie.
    provideHttpClient(withFetch(), withNoXsrfProtection()),
    provideRouter(
      APP_ROUTES,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
    ),
    provideTexts(TextLoader),
    provideAppInitializer(prepare),
  ],
};
