import { Injectable } from '@nestjs/common';
import { ReadDb } from '../db';
import { Log } from '../log';
import { UnitOfWork } from '../unit-of-work';
import { Keyring } from './keyring';
import { PersonKeys } from './person-keys';

/** Keys per transaction: short enough that nobody who writes meanwhile notices. */
const BATCH = 50;
const LOOK_EVERY_MS = 15_000;

/** What one run did. */
export interface Rewrapped {
  done: number;
  /** Keys that did not unwrap; they are left as they are. */
  broken: number;
}

interface Batch extends Rewrapped {
  /** Where the next one begins; null when nothing is left. */
  last: string | null;
}

/**
 * After a change of master key: wraps people's keys anew, a few at a time while the panel works. What is done
 * stays done, so a run that was killed goes on where it was.
 */
@Injectable()
export class Rewrap {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<Rewrapped> | null = null;
  private stopped = false;

  constructor(
    private readonly work: UnitOfWork,
    private readonly readDb: ReadDb,
    private readonly keyring: Keyring,
    private readonly keys: PersonKeys,
    private readonly log: Log,
  ) {}

  /** Looks at once and then every 15 seconds whether there is something to do. */
  start(): void {
    const look = () =>
      void this.run().catch((error: unknown) => this.log.failure('vault rewrap', error));
    this.timer = setInterval(look, LOOK_EVERY_MS);
    this.timer.unref();
    look();
  }

  /** Ends after the transaction that runs now. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer !== null) clearInterval(this.timer);
    await this.running?.catch(() => undefined);
  }

  /** Wraps anew every key that an older master key wraps. Two calls at a time are one run. */
  run(): Promise<Rewrapped> {
    return (this.running ??= this.all().finally(() => (this.running = null)));
  }

  private async all(): Promise<Rewrapped> {
    const sum: Rewrapped = { done: 0, broken: 0 };
    if ((await this.keys.old(this.readDb, '', 1)).length === 0) return sum;
    for (let after: string | null = ''; after !== null && !this.stopped;) {
      const batch: Batch = await this.batch(after);
      sum.done += batch.done;
      sum.broken += batch.broken;
      after = batch.last;
    }
    if (sum.broken > 0) this.log.failure('vault keys that do not unwrap', null, { ...sum });
    return sum;
  }

  private batch(after: string): Promise<Batch> {
    return this.work.housekeeping(async (tx) => {
      const rows = await this.keys.old(tx, after, BATCH);
      let done = 0;
      for (const row of rows) {
        // A key that does not unwrap stays as it is; a statement that fails still ends the transaction.
        if (await this.keys.rewrap(tx, row).catch(() => false)) done += 1;
      }
      const last = rows.length === BATCH ? (rows.at(-1)?.id ?? null) : null;
      if (last === null && done > 0) {
        await tx.audit('vault.rewrapped', `vaultKey:${this.keyring.current().id}`);
      }
      return { done, broken: rows.length - done, last };
    });
  }
}
