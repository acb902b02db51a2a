import { effect, inject } from '@angular/core';
import { Announcer } from '../../../kernel/announcer';
import { Texts } from '../../../kernel/texts';
import type { LiveStore } from '../live-store';

/** Says aloud who chairs when it becomes somebody else, and when the meeting pauses and goes on. */
export function sayWhoChairs(store: LiveStore): void {
  const announcer = inject(Announcer);
  const texts = inject(Texts);
  let chairBefore: string | null = null;
  let pauseBefore: boolean | null = null;
  effect(() => {
    const view = store.view();
    if (!view || view.state !== 'live') return;
    const { chair, chairing } = view;
    if (chair && chairBefore !== null && chair.personId !== chairBefore) {
      announcer.say(texts.t('meetings.chair.now', { name: chair.name }));
    }
    const pauses = chairing.pause !== null;
    if (pauseBefore !== null && pauses !== pauseBefore) {
      announcer.say(texts.t(pauses ? 'meetings.pause.begun' : 'meetings.pause.ended'));
    }
    chairBefore = chair?.personId ?? chairBefore;
    pauseBefore = pauses;
  });
}
