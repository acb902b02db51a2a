import { Injectable } from '@angular/core';
import { DeviceStore } from './device-store';

/** Text a person has typed and the server does not have yet. */
export interface Draft {
  text: string;
  /** Version of the text it changes; null when it is new. */
  version: number | null;
  /** The text as it was when the person began to change it; left out when it is new. */
  base?: string;
}

/**
 * Drafts that outlive a reload, a closed tab and a lost network, on this device only. Each belongs to
 * one person; signing out removes them all. A browser without IndexedDB keeps none, and the page
 * still has the text for as long as it is open.
 */
@Injectable({ providedIn: 'root' })
export class Drafts {
  private readonly device = new DeviceStore('samklang', 'drafts');

  keep(key: string, draft: Draft): Promise<void> {
    return this.device.run('readwrite', (store) => store.put(draft, key)).then(() => undefined);
  }

  drop(key: string): Promise<void> {
    return this.device.run('readwrite', (store) => store.delete(key)).then(() => undefined);
  }

  async read(key: string): Promise<Draft | null> {
    return (
      ((await this.device.run('readonly', (store) => store.get(key))) as Draft | undefined) ?? null
    );
  }

  /** Forgets everything, whoever typed it. */
  clear(): Promise<void> {
    return this.device.run('readwrite', (store) => store.clear()).then(() => undefined);
  }
}
