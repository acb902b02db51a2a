import { Injectable, OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Clock, SystemClock } from '../../kernel/clock';
import { Log } from '../../kernel/log';
import { ReadDb } from '../../kernel/db';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { CloseWritten } from './close-written';
import { writtenById } from './written-rows';

const EVERY_MS = 60_000;

/** Ends the written procedures whose last day is over. */
@Injectable()
export class WrittenRound implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private round: Promise<number> | null = null;

  constructor(
    private readonly work: UnitOfWork,
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly closing: CloseWritten,
    private readonly log: Log,
  ) {}

  /** A clock that stands still does not drive anything by itself. */
  onApplicationBootstrap(): void {
    if (!(this.clock instanceof SystemClock)) return;
    this.timer = setInterval(() => void this.close(), EVERY_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.round;
  }

  /** One round; a round that is under way is joined. @returns how many were ended */
  close(): Promise<number> {
    this.round ??= this.closeDue()
      .catch((error: unknown) => {
        this.log.failure('written-round', error);
        return 0;
      })
      .finally(() => (this.round = null));
    return this.round;
  }

  private async closeDue(): Promise<number> {
    const due = await this.readDb.query<{ id: string }>(
      "SELECT id FROM written_procedure WHERE state = 'open' AND closes_at <= $1",
      [this.clock.now()],
    );
    for (const { id } of due) await this.closeOne(id);
    return due.length;
  }

  private closeOne(id: string): Promise<void> {
    return this.work.write(async (tx) => {
      const row = await writtenById(tx, id);
      if (row.state === 'open') await this.closing.close(tx, row);
    });
  }
}
