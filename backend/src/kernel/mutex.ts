import { busy } from './problem';

interface Waiter {
  start: () => void;
  timer: NodeJS.Timeout;
}

/** One at a time, in the order of asking; who waits longer than the time-out is told 'busy'. */
export class Mutex {
  private held = false;
  private readonly queue: Waiter[] = [];

  /** @param patience milliseconds to wait for one's turn */
  constructor(private readonly patience: number) {}

  async run<T>(fn: () => Promise<T>): Promise<T> {
    await this.acquire();
    try {
      return await fn();
    } finally {
      this.release();
    }
  }

  private acquire(): Promise<void> {
    if (!this.held) {
      this.held = true;
      return Promise.resolve();
    }
    return new Promise((start, fail) => {
      const timer = setTimeout(() => {
        this.queue.splice(this.queue.indexOf(waiter), 1);
        fail(busy());
      }, this.patience);
      const waiter: Waiter = { start, timer };
      this.queue.push(waiter);
    });
  }

  /** Hands the lock straight to the next in line, so nobody can slip in between. */
  private release(): void {
    const next = this.queue.shift();
    if (next === undefined) {
      this.held = false;
      return;
    }
    clearTimeout(next.timer);
    next.start();
  }
}
