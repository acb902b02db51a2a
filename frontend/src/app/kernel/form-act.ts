import { computed } from '@angular/core';
import { attempt } from './attempt';

/** One act of a page: what was typed stays through a refusal, and a warning may be set aside with a reason. */
export class FormAct {
  private readonly attempt = attempt();
  readonly problem = this.attempt.problem;
  readonly sending = this.attempt.busy;
  /** Only warnings stand against it: a written reason sets them aside. */
  readonly needsReason = computed(() => {
    const broken = (this.problem()?.findings ?? []).filter(({ ok }) => !ok);
    return broken.length > 0 && broken.every(({ acts }) => acts === 'warns');
  });

  /** @returns what the server answered; null when it refused */
  run<T>(send: () => Promise<T>): Promise<T | null> {
    return this.attempt.answer(send);
  }

  /** Puts the problem away. */
  clear(): void {
    this.attempt.clear();
  }
}
