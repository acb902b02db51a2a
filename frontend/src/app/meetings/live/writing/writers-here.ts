import { DestroyRef, Injectable, effect, inject, signal, untracked } from '@angular/core';
import type { WritersView } from '../../../api/schema';
import { Api } from '../../../kernel/api';
import { Live } from '../../../kernel/live';
import { Words } from '../../../kernel/words';
import { LiveStore } from '../live-store';

/** One is told of at most this often, and is seen this long after the last key. */
const TELL_MS = 2_000;
const STANDS_MS = 6_000;

type Writer = WritersView['writers'][number];

/** «Marte skriver her»: who else is writing, as long as they do. Nothing of it is kept anywhere. */
@Injectable()
export class WritersHere {
  private readonly api = inject(Api);
  private readonly store = inject(LiveStore);
  private readonly live = inject(Live);
  private readonly words = inject(Words);
  private readonly writers = signal<readonly Writer[]>([]);
  private told = 0;
  private fading: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    effect(() => {
      const id = this.store.view()?.id;
      if (id === undefined || !this.store.canWrite()) return;
      if (this.live.topic(`writing:${id}`)() > 0) untracked(() => void this.look(id));
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.fading));
  }

  /** Tells the others that one is typing; courtesy only, so that a failure is nobody's problem. */
  tell(itemId: string, entryId: string | null = null): void {
    if (Date.now() - this.told < TELL_MS || !this.live.online()) return;
    this.told = Date.now();
    void this.api.post(`/agenda-items/${itemId}/writing`, { entryId }).catch(() => undefined);
  }

  /** Names of those who write in a paragraph, or a new one; empty for nobody. */
  in(itemId: string, entryId: string | null): string {
    const here = this.writers().filter((w) => w.itemId === itemId && w.entryId === entryId);
    return this.words.list(here.map(({ name }) => name));
  }

  private async look(meetingId: string): Promise<void> {
    const answer = await this.api
      .get<WritersView>(`/meetings/${meetingId}/writers`)
      .catch(() => null);
    this.writers.set(answer?.writers ?? []);
    clearTimeout(this.fading);
    this.fading = setTimeout(() => this.writers.set([]), STANDS_MS);
  }
}
