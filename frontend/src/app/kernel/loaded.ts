import { Signal, WritableSignal, computed, effect, inject, signal, untracked } from '@angular/core';
import type { Problem } from '../api/schema';
import { noAnswer, toProblem } from './api-problem';
import { Live } from './live';

/** What a page reads from the server: a value, a problem, or neither while it is on its way. */
export interface Loaded<T> {
  readonly value: Signal<T | null>;
  readonly problem: Signal<Problem | null>;
  /**
   * The problem when it may pass: nobody answered, or the server failed. A refusal is none: what the page does without
   * when the reader may not have it.
   */
  readonly failure: Signal<Problem | null>;
  readonly loading: Signal<boolean>;
  /** Reads again; what is on the page stays until the new answer is here. */
  reload(): Promise<void>;
  /**
   * Takes an answer the page already has, after a command. When something is being read, that may be what
   * somebody else changed, which the answer need not hold: then it is read once more.
   */
  take(value: T): void;
  /**
   * Runs a command whose answer is the new value. What was read while it ran may be newer than its answer:
   * then neither is trusted and it is read once more, so that nothing old replaces anything new.
   */
  follow<A extends T>(command: () => Promise<A>): Promise<A>;
}

/**
 * Reads when the page opens and again whenever a signal that `read` touches before its first await
 * changes: an input, or `live.topic('board')()`. What failed because the server could not be reached is read again
 * when it is heard from. Call it in an injection context.
 */
export function loaded<T>(read: () => Promise<T>): Loaded<T> {
  const value: WritableSignal<T | null> = signal(null);
  const problem = signal<Problem | null>(null);
  const failure = computed(() => {
    const met = problem();
    return met && (noAnswer(met) || met.status >= 500) ? met : null;
  });
  const loading = signal(true);
  const live = inject(Live);
  let latest = 0;
  let heard = 0;

  const settle = async (answer: Promise<T>): Promise<void> => {
    const mine = ++latest;
    const heardBefore = heard;
    loading.set(true);
    const outcome = await answer.then(
      (got) => ({ got }),
      (thrown: unknown) => ({ thrown }),
    );
    // An older answer that comes late must not replace a newer one.
    if (mine !== latest) return;
    loading.set(false);
    problem.set('thrown' in outcome ? toProblem(outcome.thrown) : null);
    if ('got' in outcome) value.set(outcome.got);
    else if (heard !== heardBefore) void again();
  };
  const again = async (): Promise<void> => {
    const failed = problem();
    if (failed && noAnswer(failed) && live.online() && live.following()) await reload();
  };
  const reload = (): Promise<void> => untracked(() => settle(read()));
  const take = (given: T): void => {
    const isRead = untracked(loading) && latest > 0;
    latest++;
    value.set(given);
    problem.set(null);
    loading.set(false);
    if (isRead) void reload();
  };
  const follow = async <A extends T>(command: () => Promise<A>): Promise<A> => {
    const before = latest;
    const given = await command();
    if (latest === before) take(given);
    else await reload();
    return given;
  };
  effect(() => {
    // Whatever is heard, and a network or stream that is back, tells that the server is there again.
    for (const sign of [live.any, live.online, live.following]) sign();
    heard++;
    untracked(() => void again());
  });
  effect(() => {
    const answer = read();
    untracked(() => void settle(answer));
  });
  return { value, problem, failure, loading, take, follow, reload };
}
