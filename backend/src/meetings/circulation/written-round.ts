import { Injectable } from '@nestjs/common';
import { Clock, SystemClock } from '../../kernel/clock';
import { Log } from '../../kernel/log';
import { Rounds } from '../../kernel/rounds';
import { ReadDb } from '../../kernel/db';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { CloseWritten } from './close-written';
import { writtenById } from './written-rows';

const EVERY_MS = 60_000;

/** Ends the written procedures whose last day is over. */
@Injectable()
export class WrittenRound extends Rounds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly closing: CloseWritten,
    log: Log,
  ) {
    super('written-round', EVERY_MS, log);
  }

  /** A clock that stands still does not drive anything by itself. */
  protected override begins(): boolean {
    return this.clock instanceof SystemClock;
  }

  protected async oneRound(): Promise<number> {
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
