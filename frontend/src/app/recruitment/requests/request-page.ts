import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BoardView, NomineesView, RequestCampaignView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Words } from '../../kernel/words';
import { FormAct } from '../../kernel/form-act';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { Icon } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadOnly } from '../../ui/read-only';
import { Skeleton } from '../../ui/skeleton';
import { Admission } from '../candidates/admission';
import { Candidates } from '../candidates/candidates';
import { requestTrack } from '../candidates/track';
import { AskOrganisations } from './ask-organisations';
import { AskedList } from './asked-list';
import { LetterPreview } from './letter-preview';

/** One round of requests: who is asked, what they answer, and whom the panel takes in. */
@Component({
  selector: 'app-request-page',
  imports: [
    Admission,
    Candidates,
    AskOrganisations,
    AskedList,
    Dialog,
    DsButton,
    Icon,
    LetterPreview,
    PageHead,
    ProblemNotice,
    ReadOnly,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './request-page.html',
})
export class RequestPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  protected readonly words = inject(Words);
  protected readonly mayAsk = inject(SessionStore).isCoordinator;
  readonly id = input.required<string>();
  protected readonly asking = signal(false);
  protected readonly act = new FormAct();
  protected readonly campaign = loaded(() => {
    this.live.topic('requests')();
    return this.api.get<RequestCampaignView>(`/request-campaigns/${this.id()}`);
  });
  protected readonly nominees = loaded(() => {
    this.live.topic('requests')();
    this.live.topic('board')();
    return this.api.get<NomineesView>(`/request-campaigns/${this.id()}/nominees`);
  });
  protected readonly board = loaded(() => this.api.get<BoardView>('/board'));
  protected readonly fields = computed(() => this.board.value()?.fields ?? []);
  protected readonly track = computed(() => {
    const campaign = this.campaign.value();
    return campaign ? requestTrack(campaign) : null;
  });
  protected readonly problem = computed(
    () => this.campaign.problem() ?? this.nominees.problem() ?? this.board.problem(),
  );
  protected readonly seats = computed(() =>
    this.words.list((this.campaign.value()?.seats ?? []).map(({ number }) => String(number))),
  );

  /** What was done to a request may have changed whom one compares. */
  protected async changed(view: RequestCampaignView): Promise<void> {
    this.campaign.take(view);
    await this.nominees.reload();
  }

  protected async close({ id, version }: RequestCampaignView): Promise<void> {
    const view = await this.act.run(() =>
      this.api.post<RequestCampaignView>(`/request-campaigns/${id}/close`, { version }),
    );
    this.asking.set(false);
    if (view) await this.changed(view);
  }

  protected async reload(): Promise<void> {
    this.act.clear();
    await Promise.all([this.campaign.reload(), this.nominees.reload(), this.board.reload()]);
  }
}
