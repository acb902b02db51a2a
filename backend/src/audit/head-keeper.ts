import { Injectable, OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { chainHead } from '../kernel/audit-chain';
import { Clock, SystemClock } from '../kernel/clock';
import { ReadDb } from '../kernel/db';
import { Log } from '../kernel/log';
import { UnitOfWork } from '../kernel/unit-of-work';
import { AnchorMail } from './anchor-mail';
import { newestHead } from './signed-head-rows';
import { SignedHeads } from './signed-heads';

const LOOK_EVERY_MS = 5 * 60_000;
const SIGN_EVERY_MS = 60 * 60_000;

/**
 * Signs a head every hour in which something was written, and sends anchors off the server. Nobody's act, so
 * neither is audited: an entry for each head would give the next hour something to sign for ever.
 */
@Injectable()
export class HeadKeeper implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;

  constructor(
    private readonly readDb: ReadDb,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly heads: SignedHeads,
    private readonly mail: AnchorMail,
    private readonly log: Log,
  ) {}

  /** A clock that stands still does not drive anything by itself. */
  onApplicationBootstrap(): void {
    if (!(this.clock instanceof SystemClock)) return;
    this.timer = setInterval(() => void this.round(), LOOK_EVERY_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  /** One look; one that is under way is joined. A failure is logged, and the next round tries again. */
  round(): Promise<void> {
    this.running ??= this.look()
      .catch((error: unknown) => this.log.failure('audit-head', error))
      .finally(() => (this.running = null));
    return this.running;
  }

  private async look(): Promise<void> {
    if (await this.isDue()) await this.work.housekeeping((tx) => this.heads.sign(tx, 'hour'));
    await this.mail.sendWhenDue();
  }

  private async isDue(): Promise<boolean> {
    const { seq } = await chainHead(this.readDb);
    const last = await newestHead(this.readDb);
    if (last === null) return seq > 0;
    const age = Date.parse(this.clock.now()) - Date.parse(last.signed_at);
    return seq !== last.size && age >= SIGN_EVERY_MS;
  }
}
