import { computed, inject, Signal } from '@angular/core';
import type { MinutesLifeView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Live } from '../../kernel/live';
import { loaded, Loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import type { Crumb } from '../../ui/page-head';

/** Where the minutes of a meeting stand, read again whenever somebody does something with them. */
export function lifeOf(id: Signal<string>): Loaded<MinutesLifeView> {
  const api = inject(Api);
  const live = inject(Live);
  return loaded(() => {
    live.topic(`meeting:${id()}`)();
    return api.get<MinutesLifeView>(`/meetings/${id()}/minutes/life`);
  });
}

/** The way to the minutes of a meeting: all meetings, the meeting by name, its minutes. */
export function crumbsToMinutes(
  id: Signal<string>,
  meeting: () => { number: number; year: number } | null,
): Signal<Crumb[]> {
  const texts = inject(Texts);
  return computed(() => {
    const one = meeting();
    const name = one
      ? texts.t('meetings.name', { number: one.number, year: `${one.year}` })
      : texts.t('meetings.one');
    return [
      { text: texts.t('meetings.list.title'), link: '/moter' },
      { text: name, link: ['/moter', id()] },
      { text: texts.t('meetings.minutes.title'), link: ['/moter', id(), 'referat'] },
    ];
  });
}
