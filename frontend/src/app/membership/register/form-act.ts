import { computed, signal } from '@angular/core';
import type { Problem } from '../../api/schema';
import { toProblem } from '../../kernel/api-problem';

/** One act of a page: what was typed stays through a refusal, and a warning may be set aside with a reason. */
export class FormAct {
  readonly problem = signal<Problem | null>(null);
  readonly sending = signal(false);
  /** Only warnings stand against it: a written reason sets them aside. */
  readonly needsReason = computed(() => {
    const broken = (this.problem()?.findings ?? []).filter(({ ok }) => !ok);
    return broken.length > 0 && broken.every(({ acts }) => acts === 'warns');
  });

  /** @returns what the server answered; null when it refused */
  async run<T>(send: () => Promise<T>): Promise<T | null> {
    this.sending.set(true);
    this.problem.set(null);
    try {
      return await send();
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
      return null;
    } finally {
      this.sending.set(false);
    }
  }
}
