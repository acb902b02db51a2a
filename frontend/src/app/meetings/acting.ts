import { Signal, signal } from '@angular/core';
import type { Problem } from '../api/schema';
import { toProblem } from '../kernel/api-problem';

/** One command at a time: whether it is under way, and what stopped the last one. */
export interface Acting {
  readonly busy: Signal<boolean>;
  readonly problem: Signal<Problem | null>;
  /** Runs a command; null when it was refused, and then `problem` says why. */
  run<T>(command: () => Promise<T>): Promise<T | null>;
  /** Puts the problem away. */
  clear(): void;
}

export function acting(): Acting {
  const busy = signal(false);
  const problem = signal<Problem | null>(null);
  const run = async <T>(command: () => Promise<T>): Promise<T | null> => {
    if (busy()) return null;
    busy.set(true);
    problem.set(null);
    try {
      return await command();
    } catch (thrown) {
      problem.set(toProblem(thrown));
      return null;
    } finally {
      busy.set(false);
    }
  };
  return { busy, problem, run, clear: () => problem.set(null) };
}
