import { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { Log } from '../kernel/log';
import { osloDate } from '../kernel/oslo';
import { MailGate } from './mail-gate';
import { isQuiet, leavesAt } from './quiet-hours';

const EVERY_MS = 10 * 60_000;

/** What a round needs to know whether it may begin. */
export interface RoundTools {
  clock: Clock;
  gate: MailGate;
  log: Log;
}

/**
 * Mails that go out by themselves: a round every ten minutes, only in a real panel and only in the daytime. One
 * round at a time; a failure is logged and the next round tries again.
 */
export abstract class DaytimeRound implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private round: Promise<number> | null = null;

  /** @param name what a failure is called in the log */
  constructor(
    private readonly name: string,
    private readonly tools: RoundTools,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.send(), EVERY_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.round;
  }

  /** One round; a round that is under way is joined. @returns how many were written to */
  send(): Promise<number> {
    this.round ??= this.ifItMay()
      .catch((error: unknown) => {
        this.tools.log.failure(this.name, error);
        return 0;
      })
      .finally(() => (this.round = null));
    return this.round;
  }

  /** Writes to everyone whose time has come. @returns how many */
  protected abstract sendAll(): Promise<number>;

  /** The first day on which a round may still be, in Oslo. */
  protected nextDay(): string {
    return osloDate(leavesAt(this.tools.clock.now()));
  }

  private async ifItMay(): Promise<number> {
    const { clock, gate } = this.tools;
    return !isQuiet(clock.now()) && (await gate.isOpen()) ? this.sendAll() : 0;
  }
}
