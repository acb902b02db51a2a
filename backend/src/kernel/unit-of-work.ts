import { AsyncLocalStorage } from 'node:async_hooks';
import { AuditWriter } from './audit-writer';
import { ChangeStream } from './change-stream';
import { Clock } from './clock';
import { asProblem, isRetryable } from './database-errors';
import { IdempotencyStore } from './idempotency';
import { Mutex } from './mutex';
import { currentContext, RequestContext } from './request-context';
import { Transaction, Transactions } from './transactions';
import { OpenTx, Tx } from './tx';

export type { Tx } from './tx';

const ATTEMPTS = 6;
/** How long a write waits for its turn before its sender is told to try again. */
const PATIENCE_MS = 30_000;

interface Plan<T> {
  fn: (tx: Tx) => Promise<T>;
  /** The request this unit stands for, when it carries an idempotency key. */
  keyed: RequestContext | null;
  audited: boolean;
  /** Neither open pages nor the count of commits tell of it. */
  unseen: boolean;
}

/**
 * The transaction that is open where one stands, and whose it is. One for the whole process: every storage is carried
 * along by every promise for as long as the process lives, also those of programs that have been closed.
 */
const open = new AsyncLocalStorage<{ unit: UnitOfWork; tx: OpenTx }>();

/** The only way to write. One unit is one transaction: all of it is kept, or none. */
export class UnitOfWork {
  private readonly mutex: Mutex;
  private readonly audit: AuditWriter;
  private readonly replies: IdempotencyStore;

  /** @param patience milliseconds a write waits for its turn */
  constructor(
    private readonly transactions: Transactions,
    private readonly stream: ChangeStream,
    clock: Clock,
    patience = PATIENCE_MS,
  ) {
    this.mutex = new Mutex(patience);
    this.audit = new AuditWriter(clock);
    this.replies = new IdempotencyStore(clock);
  }

  /**
   * Runs a command. `fn` may be run again when the database asks for it, so it must act through `tx` only.
   * In a request with an idempotency key the outermost write returns the reply given before, if any.
   * @throws Error when something was changed and no audit entry written
   */
  write<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    const outer = this.outer();
    if (outer !== undefined) return this.join(outer, fn);
    const context = currentContext();
    const keyed = context?.idempotencyKey ? context : null;
    if (keyed?.keyUsed) throw new Error('A request with an idempotency key runs one command only');
    if (keyed !== null) keyed.keyUsed = true;
    return this.run({ fn, keyed, audited: true, unseen: false });
  }

  /**
   * A write that is nobody's act: counting attempts, noting that a mail was sent, moving a session's end.
   * No audit entry is asked for and the request's idempotency key is left alone.
   */
  housekeeping<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    const outer = this.outer();
    return outer === undefined
      ? this.run({ fn, keyed: null, audited: false, unseen: false })
      : this.join(outer, fn);
  }

  /**
   * A write nobody may notice: a secret vote. As housekeeping, and the count of commits, which every page can see,
   * stands still. What it changes may therefore be read by answers only that are made anew every time.
   */
  unseen<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.run({ fn, keyed: null, audited: false, unseen: true });
  }

  private outer(): OpenTx | undefined {
    const around = open.getStore();
    return around?.unit === this ? around.tx : undefined;
  }

  /** A part that failed spoils the whole, even when the outer part catches the error. */
  private async join<T>(tx: OpenTx, fn: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      return await fn(tx);
    } catch (error) {
      tx.failure ??= { error };
      throw error;
    }
  }

  private run<T>(plan: Plan<T>): Promise<T> {
    return this.mutex.run(async () => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await this.attempt(plan);
        } catch (error) {
          if (attempt === ATTEMPTS || !isRetryable(error)) throw asProblem(error);
          await pause(attempt);
        }
      }
    });
  }

  private async attempt<T>(plan: Plan<T>): Promise<T> {
    const transaction = await this.transactions.begin();
    const tx = new OpenTx(transaction.runner, (table) => this.transactions.emptySql(table));
    try {
      const result = await open.run({ unit: this, tx }, () => this.work(tx, plan));
      await this.finish(tx, plan, result, transaction);
      return result;
    } catch (error) {
      tx.end();
      await tx.settle();
      await transaction.rollback();
      throw error;
    }
  }

  private async work<T>(tx: OpenTx, plan: Plan<T>): Promise<T> {
    const stored = plan.keyed && (await this.replies.find(tx, plan.keyed));
    if (stored !== null) return stored.result as T;
    const result = await plan.fn(tx);
    await tx.settle();
    if (tx.failure !== null) throw tx.failure.error;
    return result;
  }

  private async finish<T>(tx: OpenTx, plan: Plan<T>, result: T, transaction: Transaction) {
    if (!tx.wrote && tx.audits.length === 0) {
      tx.end();
      await transaction.rollback();
      return;
    }
    if (plan.audited && tx.audits.length === 0) {
      throw new Error('A unit of work changed something without an audit entry');
    }
    const salts = await this.audit.append(tx, tx.audits);
    if (plan.keyed !== null) await this.replies.store(tx, plan.keyed, result);
    if (!plan.unseen) await this.notifyOthers(tx);
    tx.end();
    await transaction.commit();
    this.audit.remember(salts);
    if (tx.destroyed) await this.transactions.scrub();
    if (!plan.unseen) this.stream.publish(tx.topics);
  }

  private async notifyOthers(tx: OpenTx): Promise<void> {
    const sql = this.transactions.notifySql;
    if (sql !== null) await tx.query(sql, [this.stream.notice(tx.topics)]);
  }
}

/** 5-20 ms at first, doubling; the jitter keeps two instances from meeting again. */
function pause(attempt: number): Promise<void> {
  const most = 10 * 2 ** attempt;
  return new Promise((resume) => setTimeout(resume, most / 4 + Math.random() * most * 0.75));
}
