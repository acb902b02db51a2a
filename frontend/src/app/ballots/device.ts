import { Injectable, inject } from '@angular/core';
import { DeviceStore } from '../kernel/device-store';
import { SessionStore } from '../kernel/session-store';

/** A control code this browser made. */
export interface KeptCode {
  code: string;
  /** The server has said that it took the vote. */
  delivered: boolean;
}

/** What lies on the device for one person and one ballot. */
interface Kept {
  /** In the order they were made. */
  codes: KeptCode[];
  /** 16 bytes of a teller's key. */
  seed: Uint8Array<ArrayBuffer> | null;
  /** Milliseconds since 1970; then it goes. */
  until: number;
}

const DAY_MS = 86_400_000;
/** How long a ballot may take; it goes from the device after that, whatever came of it. */
const LONGEST_DAYS = 120;
/** After the result a recount is possible for so long. */
const KEPT_DAYS = 14;

/**
 * Control codes and tellers' keys, in this browser only. They outlive a sign-out, since they are needed days later and
 * tell nobody what was voted. Apart from `Drafts`, which a sign-out empties.
 */
@Injectable({ providedIn: 'root' })
export class BallotDevice {
  private readonly session = inject(SessionStore);
  private readonly device = new DeviceStore('samklang-ballots', 'kept');

  async codes(ballotId: string): Promise<KeptCode[]> {
    return (await this.read(ballotId)).codes;
  }

  /** Keeps a code, or says of one already kept that its vote was taken. @returns whether it was kept */
  async keepCode(ballotId: string, kept: KeptCode): Promise<boolean> {
    const before = await this.read(ballotId);
    const codes = before.codes.filter(({ code }) => code !== kept.code);
    return this.write(ballotId, { ...before, codes: [...codes, kept] });
  }

  async seed(ballotId: string): Promise<Uint8Array<ArrayBuffer> | null> {
    return (await this.read(ballotId)).seed;
  }

  /** @param seed null takes the key off the device @returns whether it was kept */
  async keepSeed(ballotId: string, seed: Uint8Array<ArrayBuffer> | null): Promise<boolean> {
    return this.write(ballotId, { ...(await this.read(ballotId)), seed });
  }

  /** The ballot is over: all of it goes in fourteen days. */
  async letGo(ballotId: string, now = Date.now()): Promise<void> {
    const kept = await this.read(ballotId);
    const until = Math.min(kept.until, now + KEPT_DAYS * DAY_MS);
    if (until < kept.until && (kept.seed || kept.codes.length > 0)) {
      await this.write(ballotId, { ...kept, until });
    }
  }

  /** The ballot was stopped: nothing that lies here is of use to anybody. */
  async forget(ballotId: string): Promise<void> {
    await this.device.run('readwrite', (store) => store.delete(this.keyOf(ballotId)));
  }

  /** Takes away what has had its time, whoever it belonged to. */
  async sweep(now = Date.now()): Promise<void> {
    const keys = ((await this.device.run('readonly', (store) => store.getAllKeys())) ??
      []) as string[];
    for (const key of keys) {
      const kept = (await this.device.run('readonly', (store) => store.get(key))) as
        Kept | undefined;
      if (kept && kept.until <= now)
        await this.device.run('readwrite', (store) => store.delete(key));
    }
  }

  private async read(ballotId: string): Promise<Kept> {
    const kept = await this.device.run('readonly', (store) => store.get(this.keyOf(ballotId)));
    const until = Date.now() + LONGEST_DAYS * DAY_MS;
    return (kept as Kept | undefined) ?? { codes: [], seed: null, until };
  }

  private async write(ballotId: string, kept: Kept): Promise<boolean> {
    const done = await this.device.run('readwrite', (store) =>
      store.put(kept, this.keyOf(ballotId)),
    );
    return done !== undefined;
  }

  private keyOf(ballotId: string): string {
    return `${this.session.personId()}|${ballotId}`;
  }
}
