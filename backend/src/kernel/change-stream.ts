import { randomUUID } from 'node:crypto';

/** What one commit changed. `n` counts commits seen by this instance since it started. */
export interface Change {
  topics: string[];
  n: number;
}

/** PostgreSQL carries at most 8,000 bytes in a notice. */
const NOTICE_BYTES = 7000;

/** Topic for the program itself: somebody's session has ended, so every open stream asks whether it was its own. */
export const SESSIONS_ENDED = 'sessions';

type Listener = (change: Change) => void;

/** Carries 'these topics have changed' from commits to open pages, and counts commits for version tags. */
export class ChangeStream {
  private readonly instance = randomUUID();
  private commits = 0;
  private hearsOthers = true;
  private readonly listeners = new Set<Listener>();

  /** Commits so far: while it stands still, no answer can have changed. */
  get version(): number {
    return this.commits;
  }

  /** False while commits of other instances may go unheard: then `version` proves nothing. */
  get complete(): boolean {
    return this.hearsOthers;
  }

  /** Told by whoever carries notices between instances; after a gap anything may have changed. */
  set complete(hears: boolean) {
    if (hears && !this.hearsOthers) this.publish(['*']);
    this.hearsOthers = hears;
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Called after every commit, with no topics when no page shows what it changed. '*' stands for 'anything may have changed'. */
  publish(topics: Iterable<string>): void {
    this.commits += 1;
    const change = { topics: [...topics], n: this.commits };
    for (const listener of [...this.listeners]) listener(change);
  }

  /** Tells open pages of something that is kept nowhere: no answer that is remembered changes by it. */
  whisper(topic: string): void {
    for (const listener of [...this.listeners]) listener({ topics: [topic], n: this.commits });
  }

  /** These topics as a notice to the other instances on the same database. */
  notice(topics: Iterable<string>): string {
    const text = JSON.stringify({ from: this.instance, topics: [...topics] });
    return Buffer.byteLength(text) <= NOTICE_BYTES
      ? text
      : JSON.stringify({ from: this.instance, topics: ['*'] });
  }

  /** Takes a notice in; our own come back as well and were published already. */
  receive(notice: string): void {
    const { from, topics } = JSON.parse(notice) as { from: string; topics: string[] };
    if (from !== this.instance) this.publish(topics);
  }
}
