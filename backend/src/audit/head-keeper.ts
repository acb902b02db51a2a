import { Injectable } from '@nestjs/common';
import { chainHead } from '../kernel/audit-chain';
import { Clock, SystemClock } from '../kernel/clock';
import { ReadDb } from '../kernel/db';
import { Log } from '../kernel/log';
import { Rounds } from '../kernel/rounds';
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
export class HeadKeeper extends Rounds {
  constructor(
    private readonly readDb: ReadDb,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly heads: SignedHeads,
    private readonly mail: AnchorMail,
    log: Log,
  ) {
    super('audit-head', LOOK_EVERY_MS, log);
  }

  /** A clock that stands still does not drive anything by itself. */
  protected override begins(): boolean {
    return this.clock instanceof SystemClock;
  }

  /** @returns how many heads were signed */
  protected async oneRound(): Promise<number> {
    const due = await this.isDue();
    if (due) await this.work.housekeeping((tx) => this.heads.sign(tx, 'hour'));
    await this.mail.sendWhenDue();
    return due ? 1 : 0;
  }

  private async isDue(): Promise<boolean> {
    const { seq } = await chainHead(this.readDb);
    const last = await newestHead(this.readDb);
    if (last === null) return seq > 0;
    const age = Date.parse(this.clock.now()) - Date.parse(last.signed_at);
    return seq !== last.size && age >= SIGN_EVERY_MS;
  }
}
