import { Injectable } from '@nestjs/common';
import { Clock, SystemClock } from '../../kernel/clock';
import { ReadDb } from '../../kernel/db';
import { Log } from '../../kernel/log';
import { Rounds } from '../../kernel/rounds';
import { CountEvaluations } from './count-evaluations';

const EVERY_MS = 60_000;

/** Counts evaluations when their last day is over. Nobody can do it sooner, and so choose whose answers count. */
@Injectable()
export class EvaluationRound extends Rounds {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly counting: CountEvaluations,
    log: Log,
  ) {
    super('evaluation-round', EVERY_MS, log);
  }

  /** A clock that stands still does not drive anything by itself. */
  protected override begins(): boolean {
    return this.clock instanceof SystemClock;
  }

  protected async oneRound(): Promise<number> {
    const due = await this.readDb.query(
      "SELECT id FROM evaluation WHERE state = 'open' AND closes_at <= $1",
      [this.clock.now()],
    );
    return due.length === 0 ? 0 : this.counting.run();
  }
}
