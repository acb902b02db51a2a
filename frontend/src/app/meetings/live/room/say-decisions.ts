import { effect, inject } from '@angular/core';
import { Announcer } from '../../../kernel/announcer';
import { Texts } from '../../../kernel/texts';
import { outcomeText } from '../../decision-card';
import type { LiveStore } from '../live-store';

/** Says aloud to everyone in the meeting what was decided in the case at hand, once, whoever recorded it. */
export function sayDecisions(store: LiveStore): void {
  const announcer = inject(Announcer);
  const texts = inject(Texts);
  let itemBefore: string | null = null;
  let known = new Set<string>();
  effect(() => {
    const item = store.current();
    const decisions = item?.decisions ?? [];
    const news = decisions.filter(({ id }) => !known.has(id));
    // What was decided before one came to the case is read on the page.
    if (item?.id === itemBefore) news.forEach((each) => announcer.say(texts.t(outcomeText(each))));
    itemBefore = item?.id ?? null;
    known = new Set(decisions.map(({ id }) => id));
  });
}
