import { Injectable, OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Clock, SystemClock } from '../../kernel/clock';
import { ReadDb } from '../../kernel/db';
import { Log } from '../../kernel/log';
import { CountEvaluations } from './count-evaluations';

const EVERY_MS = 60_000;

/** Counts evaluations when their last day is over. Nobody can do it sooner, and so choose whose answers count. */
@Injectable()
export class EvaluationRound implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private round: Promise<number> | null = null;

  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly counting: CountEvaluations,
    private readonly log: Log,
  ) {}

  /** A clock that stands still does not drive anything by itself. */
  onApplicationBootstrap(): void {
    if (!(this.clock instanceof SystemClock)) return;
    this.timer = setInterval(() => void this.count(), EVERY_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.round;
  }

  /** One round; a round that is under way is joined. @returns how many were counted */
  count(): Promise<number> {
    this.round ??= this.countDue()
      .catch((error: unknown) => {
        this.log.failure('evaluation-round', error);
        return 0;
      })
      .finally(() => (this.round = null));
    return this.round;
  }

  private async countDue(): Promise<number> {
    const due = await this.readDb.query(
      "SELECT id FROM evaluation WHERE state = 'open' AND closes_at <= $1",
      [this.clock.now()],
    );
    return due.length === 0 ? 0 : this.counting.run();
  }
}
