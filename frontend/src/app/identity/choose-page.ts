import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ExampleActorView, Problem, SessionView } from '../api/schema';
import { Api } from '../kernel/api';
import { toProblem } from '../kernel/api-problem';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Icon } from '../ui/icon';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { WayIn } from './way-in';

/** In the example panel one chooses whose eyes to see with. */
@Component({
  selector: 'app-choose-page',
  imports: [Icon, PageHead, ProblemNotice, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './choose-page.html',
})
export class ChoosePage {
  private readonly api = inject(Api);
  private readonly wayIn = inject(WayIn);
  /** Where the person was going, from the address. */
  readonly til = input<string>();
  protected readonly me = inject(SessionStore).personId;
  protected readonly actors = loaded(() => this.api.get<ExampleActorView[]>('/example/actors'));
  protected readonly busy = signal<string | null>(null);
  protected readonly problem = signal<Problem | null>(null);

  protected async choose(personId: string): Promise<void> {
    this.busy.set(personId);
    this.problem.set(null);
    try {
      const session = await this.api.post<SessionView>('/example/session', { personId });
      await this.wayIn.enter(session, this.til());
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
    } finally {
      this.busy.set(null);
    }
  }
}
