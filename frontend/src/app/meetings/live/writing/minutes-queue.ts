import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import type { Problem } from '../../../api/schema';
import { problemKind, toProblem } from '../../../kernel/api-problem';
import { Drafts } from '../../../kernel/drafts';
import { Live } from '../../../kernel/live';
import { SessionStore } from '../../../kernel/session-store';
import { LiveStore } from '../live-store';

/** A paragraph the writer is done with and the server does not have yet. */
export interface WaitingParagraph {
  /** Idempotency key: sent twice it is still one paragraph. */
  key: string;
  itemId: string;
  text: string;
}

/**
 * Paragraphs on their way to the server, in the order they were written. Without network they wait on this device,
 * through a reload and a closed lid, and leave when the network is back.
 */
@Injectable()
export class MinutesQueue {
  private readonly store = inject(LiveStore);
  private readonly kept = inject(Drafts);
  private readonly session = inject(SessionStore);
  private readonly network = inject(Live);
  private readonly list = signal<readonly WaitingParagraph[]>([]);
  private readonly stopped = signal<Problem | null>(null);
  private readonly returned = signal<WaitingParagraph | null>(null);
  private sending = false;

  readonly waiting = this.list.asReadonly();
  /** What stopped the last one, when it was not the network. */
  readonly problem = this.stopped.asReadonly();
  /** The paragraph that was refused: its text goes back to the field. */
  readonly refused = this.returned.asReadonly();
  readonly offline = computed(() => !this.network.online() || !this.network.following());

  constructor() {
    effect(() => {
      const id = this.store.view()?.id;
      if (id !== undefined) untracked(() => void this.restore(id));
    });
    effect(() => {
      if (!this.offline()) untracked(() => void this.send());
    });
  }

  /** Takes a paragraph over: from here on it is not lost. */
  async add(itemId: string, text: string): Promise<void> {
    this.stopped.set(null);
    this.returned.set(null);
    this.list.update((list) => [...list, { key: crypto.randomUUID(), itemId, text }]);
    await this.keep();
    await this.send();
  }

  /** One at a time and in order. */
  private async send(): Promise<void> {
    if (this.sending || this.list().length === 0) return;
    this.sending = true;
    try {
      await this.sendAll();
    } finally {
      this.sending = false;
    }
  }

  private async sendAll(): Promise<void> {
    for (let next = this.list()[0]; next; next = this.list()[0]) {
      const { itemId, text, key } = next;
      try {
        await this.store.send(`/agenda-items/${itemId}/entries`, { text }, key);
      } catch (thrown) {
        const problem = toProblem(thrown);
        // Without an answer, or without a session, it waits; everything else is the writer's to see.
        if (['offline', 'busy', 'signed-out'].includes(problemKind(problem))) return;
        this.stopped.set(problem);
        this.returned.set(next);
      }
      this.list.update((list) => list.filter((each) => each.key !== key));
      await this.keep();
    }
  }

  private async restore(meetingId: string): Promise<void> {
    if (this.list().length > 0) return;
    const kept = await this.kept.read(this.key(meetingId));
    if (!kept || this.list().length > 0) return;
    this.list.set(JSON.parse(kept.text) as WaitingParagraph[]);
    await this.send();
  }

  private async keep(): Promise<void> {
    const id = this.store.view()?.id;
    if (id === undefined) return;
    const list = this.list();
    if (list.length === 0) await this.kept.drop(this.key(id));
    else await this.kept.keep(this.key(id), { text: JSON.stringify(list), version: null });
  }

  private key(meetingId: string): string {
    return `${this.session.personId()}/queue/${meetingId}`;
  }
}
