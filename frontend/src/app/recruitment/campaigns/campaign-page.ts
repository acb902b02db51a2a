import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicantsView, BoardView, CampaignView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Words } from '../../kernel/words';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { Icon } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadOnly } from '../../ui/read-only';
import { Skeleton } from '../../ui/skeleton';
import { Admission } from '../candidates/admission';
import { Candidates } from '../candidates/candidates';
import { callTrack } from '../candidates/track';
import { standing } from './campaign-standing';

type Act = 'open' | 'close';

/** One campaign: its words, what can be done now, and the applicants when the call is closed. */
@Component({
  selector: 'app-campaign-page',
  imports: [
    Admission,
    Candidates,
    Dialog,
    DsButton,
    Icon,
    PageHead,
    ProblemNotice,
    ReadOnly,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './campaign-page.html',
})
export class CampaignPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  protected readonly words = inject(Words);
  protected readonly mayRun = inject(SessionStore).isCoordinator;
  readonly id = input.required<string>();
  protected readonly attempt = attempt();
  protected readonly asking = signal(false);
  /** What the open dialog asks about. */
  protected readonly act = signal<Act>('open');
  protected readonly campaign = loaded(() => {
    this.live.topic('campaigns')();
    return this.api.get<CampaignView>(`/campaigns/${this.id()}`);
  });
  protected readonly applicants = loaded(() => {
    this.live.topic('campaigns')();
    this.live.topic('board')();
    return this.api.get<ApplicantsView>(`/campaigns/${this.id()}/applicants`);
  });
  protected readonly board = loaded(() => this.api.get<BoardView>('/board'));
  protected readonly standing = computed(() => {
    const campaign = this.campaign.value();
    return campaign ? standing(campaign) : null;
  });
  protected readonly track = computed(() => {
    const campaign = this.campaign.value();
    return campaign ? callTrack(campaign) : null;
  });
  protected readonly paragraphs = computed(() =>
    (this.campaign.value()?.text ?? '').split(/\n\s*\n/).filter(Boolean),
  );
  protected readonly fields = computed(() => this.board.value()?.fields ?? []);
  protected readonly address = computed(
    () => new URL(`/bli-med/${this.id()}`, document.baseURI).href,
  );
  protected readonly loadProblem = computed(
    () => this.campaign.problem() ?? this.applicants.problem() ?? this.board.problem(),
  );

  protected ask(act: Act): void {
    this.attempt.clear();
    this.act.set(act);
    this.asking.set(true);
  }

  protected async go({ id, version }: CampaignView): Promise<void> {
    const path = `/campaigns/${id}/${this.act()}`;
    await this.attempt.run(async () => {
      this.campaign.take(await this.api.post<CampaignView>(path, { version }));
      await this.applicants.reload();
    });
    this.asking.set(false);
  }

  protected async reload(): Promise<void> {
    this.attempt.clear();
    await Promise.all([this.campaign.reload(), this.applicants.reload(), this.board.reload()]);
  }
}
