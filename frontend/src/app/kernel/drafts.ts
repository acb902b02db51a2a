import { Injectable } from '@angular/core';

/** Text a person has typed and the server does not have yet. */
export interface Draft {
  text: string;
  /** Version of the text it changes; null when it is new. */
  version: number | null;
  /** The text as it was when the person began to change it; left out when it is new. */
  base?: string;
}

const DATABASE = 'samklang';
const STORE = 'drafts';

/**
 * Drafts that outlive a reload, a closed tab and a lost network, on this device only. Each belongs to
 * one person; signing out removes them all. A browser without IndexedDB keeps none, and the page
 * still has the text for as long as it is open.
 */
@Injectable({ providedIn: 'root' })
export class Drafts {
  private opened: Promise<IDBDatabase> | null = null;

  keep(key: string, draft: Draft): Promise<void> {
    return this.run('readwrite', (store) => store.put(draft, key)).then(() => undefined);
  }

  drop(key: string): Promise<void> {
    return this.run('readwrite', (store) => store.delete(key)).then(() => undefined);
  }

  async read(key: string): Promise<Draft | null> {
    return ((await this.run('readonly', (store) => store.get(key))) as Draft | undefined) ?? null;
  }

  /** Forgets everything, whoever typed it. */
  clear(): Promise<void> {
    return this.run('readwrite', (store) => store.clear()).then(() => undefined);
  }

  /** Without a store the draft lives in the page only; that must not stop anyone from writing. */
  private async run(
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => IDBRequest,
  ): Promise<unknown> {
    if (!('indexedDB' in globalThis)) return undefined;
    try {
      this.opened ??= open();
      return await settled(act((await this.opened).transaction(STORE, mode).objectStore(STORE)));
    } catch {
      this.opened = null;
      return undefined;
    }
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused'));
  });
}
