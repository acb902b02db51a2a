import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CampaignRowView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { Empty } from '../../ui/empty';
import { Icon } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadOnly } from '../../ui/read-only';
import { Skeleton } from '../../ui/skeleton';
import { standing } from './campaign-standing';

/** Every campaign: what is sought, until when, and where it stands (UP 3.2). */
@Component({
  selector: 'app-campaigns-page',
  imports: [
    DsButton,
    Empty,
    Icon,
    PageHead,
    ProblemNotice,
    ReadOnly,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './campaigns-page.html',
})
export class CampaignsPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly changes = inject(Live).topic('campaigns');
  protected readonly words = inject(Words);
  protected readonly mayRun = inject(SessionStore).isCoordinator;
  protected readonly standing = standing;
  protected readonly campaigns = loaded(() => {
    this.changes();
    return this.api.get<CampaignRowView[]>('/campaigns');
  });
  protected readonly openNow = computed(
    () => (this.campaigns.value() ?? []).filter((each) => standing(each) === 'open').length,
  );

  /** 'Plass 6 og 7, og varaer' */
  protected sought({ seats, seeksAlternates }: CampaignRowView): string {
    const numbers = this.words.list(seats.map(({ number }) => String(number)));
    const alternates = seeksAlternates ? 'yes' : 'no';
    return this.texts.t('recruitment.sought', { seats: seats.length, numbers, alternates });
  }
}
