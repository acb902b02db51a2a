import type { Draft } from '../app/kernel/drafts';

/** Drafts in memory, for specs; jsdom has no IndexedDB. */
export class KeptDrafts {
  readonly all = new Map<string, Draft>();

  keep(key: string, draft: Draft): Promise<void> {
    this.all.set(key, draft);
    return Promise.resolve();
  }

  drop(key: string): Promise<void> {
    this.all.delete(key);
    return Promise.resolve();
  }

  read(key: string): Promise<Draft | null> {
    return Promise.resolve(this.all.get(key) ?? null);
  }

  clear(): Promise<void> {
    this.all.clear();
    return Promise.resolve();
  }
}
