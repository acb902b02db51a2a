import { Clock } from '../kernel/clock';
import { Log } from '../kernel/log';
import { osloDate } from '../kernel/oslo';
import { Rounds } from '../kernel/rounds';
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
export abstract class DaytimeRound extends Rounds {
  /** @param name what a failure is called in the log */
  constructor(
    name: string,
    private readonly tools: RoundTools,
  ) {
    super(name, EVERY_MS, tools.log);
  }

  /** Writes to everyone whose time has come. @returns how many */
  protected abstract sendAll(): Promise<number>;

  /** The first day on which a round may still be, in Oslo. */
  protected nextDay(): string {
    return osloDate(leavesAt(this.tools.clock.now()));
  }

  protected async oneRound(): Promise<number> {
    const { clock, gate } = this.tools;
    return !isQuiet(clock.now()) && (await gate.isOpen()) ? this.sendAll() : 0;
  }
}
