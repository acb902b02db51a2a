import { Signal, signal } from '@angular/core';
import type { Problem } from '../api/schema';
import { toProblem } from './api-problem';

/** One act at a time: while it runs it is busy, and what went wrong stays to be shown. */
export interface Attempt {
  readonly busy: Signal<boolean>;
  readonly problem: Signal<Problem | null>;
  /** Runs an act; a refusal becomes the problem. @returns whether it went well */
  run(act: () => Promise<void>): Promise<boolean>;
}

/** A fresh attempt for a form or a button. */
export function attempt(): Attempt {
  const busy = signal(false);
  const problem = signal<Problem | null>(null);
  const run = async (act: () => Promise<void>): Promise<boolean> => {
    busy.set(true);
    problem.set(null);
    try {
      await act();
      return true;
    } catch (thrown) {
      problem.set(toProblem(thrown));
      return false;
    } finally {
      busy.set(false);
    }
  };
  return { busy, problem, run };
}
