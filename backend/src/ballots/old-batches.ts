import { Injectable, OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { Log } from '../kernel/log';
import { isoInstant } from '../kernel/oslo';
import { UnitOfWork } from '../kernel/unit-of-work';

const EVERY_MS = 60 * 60_000;
/** So long the tellers keep their keys, and can count again. */
const KEPT_MS = 14 * 24 * 60 * 60_000;

/**
 * Erases what lay in the outer envelopes fourteen days after they were mixed: from then on nobody can count again. The
 * clock does it, and each is in the audit log.
 */
@Injectable()
export class OldBatches implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private round: Promise<number> | null = null;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.erase(), EVERY_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.round;
  }

  /** One round; a round that is under way is joined. @returns how many batches were erased */
  erase(): Promise<number> {
    this.round ??= this.eraseOld()
      .catch((error: unknown) => {
        this.log.failure('old-batches', error);
        return 0;
      })
      .finally(() => (this.round = null));
    return this.round;
  }

  /** One that nobody has counted stays: it is stopped by people, who say why. */
  private eraseOld(): Promise<number> {
    const before = isoInstant(Date.parse(this.clock.now()) - KEPT_MS);
    return this.work.write(async (tx) => {
      const old = await tx.query<{ id: string; version: number }>(
        `SELECT id, version FROM ballot
          WHERE state = 'published' AND mixed IS NOT NULL AND mixed_at < $1 ORDER BY id`,
        [before],
      );
      for (const { id, version } of old) {
        await tx.update('ballot', id, version, { mixed: null });
        await tx.audit('ballot.batchErased', `ballot:${id}`);
      }
      return old.length;
    });
  }
}
