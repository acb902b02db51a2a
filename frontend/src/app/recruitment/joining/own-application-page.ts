import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OpenCallView, OwnApplicationView, Problem } from '../../api/schema';
import { Api } from '../../kernel/api';
import { toProblem } from '../../kernel/api-problem';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { AnswerList } from './answer-list';
import { Answers, ApplicationDesk } from './answers';

/**
 * What the link in the mail leads to. Nothing is fetched before the person presses the button, so that a program
 * that follows links in mails opens nothing.
 */
@Component({
  selector: 'app-own-application-page',
  imports: [AnswerList, Dialog, DsButton, PageHead, ProblemNotice, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './own-application-page.html',
})
export class OwnApplicationPage {
  private readonly api = inject(Api);
  private readonly document = inject(DOCUMENT);
  private readonly router = inject(Router);
  private readonly desk = inject(ApplicationDesk);
  private readonly token = this.takeToken();
  protected readonly hasLink = this.token !== '';
  protected readonly own = signal<OwnApplicationView | null>(null);
  protected readonly fields = signal<OpenCallView['fields']>([]);
  protected readonly withdrawn = signal(false);
  protected readonly asking = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  /** The link leads nowhere: used up, too old, or typed wrongly. */
  protected readonly dead = computed(() => this.problem()?.status === 404);
  protected readonly answers = computed((): Answers | null => {
    const own = this.own();
    return own && { ...own, age: own.age === null ? '' : String(own.age), consent: false };
  });

  protected open(): Promise<void> {
    return this.act(async () => {
      const token = this.token;
      const own = await this.api.post<OwnApplicationView>('/own-application/openings', { token });
      const call = await this.api.get<OpenCallView>(`/open-calls/${own.campaignId}`);
      this.fields.set(call.fields);
      this.own.set(own);
    });
  }

  /** Goes on writing where one left off. */
  protected async goOn(own: OwnApplicationView): Promise<void> {
    const answers = this.answers();
    if (answers) this.desk.put(own.campaignId, this.token, answers);
    const commands = ['/bli-med', own.campaignId, 'soknad'];
    await this.router.navigate(commands, { queryParams: { steg: 'check' } });
  }

  protected withdraw(): Promise<void> {
    return this.act(async () => {
      await this.api.post('/own-application/withdrawal', { token: this.token });
      this.own.set(null);
      this.withdrawn.set(true);
    });
  }

  private async act(run: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await run();
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
    } finally {
      this.asking.set(false);
      this.busy.set(false);
    }
  }

  /** The secret stands after the hash, where no server sees it, and leaves the address at once. */
  private takeToken(): string {
    const { hash, pathname, search } = this.document.location;
    if (hash) this.document.defaultView?.history.replaceState(null, '', pathname + search);
    return /^#[\w-]{43}$/.test(hash) ? hash.slice(1) : '';
  }
}
