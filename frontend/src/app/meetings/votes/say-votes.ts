import { effect, inject } from '@angular/core';
import type { LiveView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Texts } from '../../kernel/texts';
import type { LiveStore } from '../live/live-store';

/** Says aloud to everyone in the room when a vote opens, and what came of it when it ends. */
export function sayVotes(store: LiveStore): void {
  const announcer = inject(Announcer);
  const texts = inject(Texts);
  let before: Voting | null = null;
  effect(() => {
    const view = store.view();
    if (!view) return;
    const now = votingIn(view);
    if (before !== null && now?.id !== before.id) announcer.say(endOf(view, before, texts));
    if (now !== null && now.id !== before?.id) announcer.say(texts.t('meetings.open.opened'));
    before = now;
  });
}

/** The vote that is open. */
interface Voting {
  id: string;
  itemId: string;
  /** How many decisions the case had, so that the one that is added is known. */
  decided: number;
}

function votingIn({ items }: LiveView): Voting | null {
  const item = items.find(({ votes }) => votes.open !== null);
  const id = item?.votes.open?.id;
  return item && id !== undefined ? { id, itemId: item.id, decided: item.decisions.length } : null;
}

function endOf({ items }: LiveView, { id, itemId, decided }: Voting, texts: Texts): string {
  const item = items.find((each) => each.id === itemId);
  if (item?.votes.aborted.some((vote) => vote.id === id)) return texts.t('meetings.open.aborted');
  const decision = item && item.decisions.length > decided ? item.decisions.at(-1) : undefined;
  if (!decision) return texts.t('meetings.open.ended');
  const { outcome, for: yes, against, blank } = decision;
  const sum = texts.t('meetings.decision.count', { for: yes, against, blank });
  return `${texts.t('meetings.open.ended')} ${texts.t(`meetings.decision.${outcome}`)} ${sum}`;
}
