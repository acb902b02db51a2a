import { Signal, signal } from '@angular/core';
import type { Problem } from '../api/schema';
import { toProblem } from './api-problem';

/** One act at a time: while it runs it is busy, and what stopped the last one stays to be shown. */
export interface Attempt {
  readonly busy: Signal<boolean>;
  readonly problem: Signal<Problem | null>;
  /** Runs an act; a refusal becomes the problem. @returns whether it went well */
  run(act: () => Promise<unknown>): Promise<boolean>;
  /** As run, for an act that answers. @returns the answer; null when it was refused */
  answer<T>(act: () => Promise<T>): Promise<T | null>;
  /** Puts the problem away. */
  clear(): void;
}

/** A fresh attempt for a form or a button. A second press while the first runs does nothing. */
export function attempt(): Attempt {
  const busy = signal(false);
  const problem = signal<Problem | null>(null);
  const run = async (act: () => Promise<unknown>): Promise<boolean> => {
    if (busy()) return false;
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
  const answer = async <T>(act: () => Promise<T>): Promise<T | null> => {
    let given: T | null = null;
    await run(async () => (given = await act()));
    return given;
  };
  return { busy, problem, run, answer, clear: () => problem.set(null) };
}
