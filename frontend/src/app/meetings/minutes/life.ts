import { inject, Signal } from '@angular/core';
import type { MinutesLifeView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Live } from '../../kernel/live';
import { loaded, Loaded } from '../../kernel/loaded';

/** Where the minutes of a meeting stand, read again whenever somebody does something with them. */
export function lifeOf(id: Signal<string>): Loaded<MinutesLifeView> {
  const api = inject(Api);
  const live = inject(Live);
  return loaded(() => {
    live.topic(`meeting:${id()}`)();
    return api.get<MinutesLifeView>(`/meetings/${id()}/minutes/life`);
  });
}
