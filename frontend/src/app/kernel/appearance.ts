import { DOCUMENT } from '@angular/common';
import { Injectable, effect, inject, untracked } from '@angular/core';
import { SessionStore } from './session-store';
import { Texts } from './texts';

/** Language, text size, colours and density of the page, as the session says. */
@Injectable({ providedIn: 'root' })
export class Appearance {
  constructor() {
    const document = inject(DOCUMENT);
    const store = inject(SessionStore);
    const texts = inject(Texts);
    effect(() => {
      const session = store.session();
      if (!session) return;
      const root = document.documentElement;
      root.dataset['colorScheme'] = session.colorScheme;
      root.dataset['textSize'] = String(session.textSize);
      // On body, not on html: sizes are in rem and would grow twice.
      document.body.dataset['size'] = store.isCoordinator() ? 'sm' : 'md';
      untracked(() => void texts.use(session.language));
    });
  }
}
