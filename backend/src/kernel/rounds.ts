import { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Log } from './log';

/**
 * What the program does by itself, again and again while it runs. One round at a time; a failure is logged, and the
 * next round tries again. The program ends when the round that is under way has ended.
 */
export abstract class Rounds implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<number> | null = null;

  /**
   * @param name what a failure is called in the log
   * @param everyMs milliseconds from one round to the next
   */
  constructor(
    private readonly name: string,
    private readonly everyMs: number,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.begins()) return;
    this.timer = setInterval(() => void this.round(), this.everyMs);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  /** One round; one that is under way is joined. @returns how much was done, 0 after a failure */
  round(): Promise<number> {
    this.running ??= this.oneRound()
      .catch((error: unknown) => {
        this.log.failure(this.name, error);
        return 0;
      })
      .finally(() => (this.running = null));
    return this.running;
  }

  /** Whether rounds begin by themselves. */
  protected begins(): boolean {
    return true;
  }

  /** @returns how much was done */
  protected abstract oneRound(): Promise<number>;
}
