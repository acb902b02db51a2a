import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AskDto, OrganisationView, RequestCampaignView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { FormAct } from '../../kernel/form-act';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';

/** Chooses whom to ask, and whether the letter goes by mail or by post. */
@Component({
  selector: 'app-ask-organisations',
  imports: [Dialog, DsButton, DsInput, ProblemNotice, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ask-organisations.html',
})
export class AskOrganisations {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  readonly campaign = input.required<RequestCampaignView>();
  readonly changed = output<RequestCampaignView>();
  protected readonly channels = ['mail', 'post'] as const;
  protected readonly channel = signal<AskDto['channel']>('mail');
  protected readonly chosen = signal<readonly string[]>([]);
  protected readonly asking = signal(false);
  protected readonly act = new FormAct();
  protected readonly organisations = loaded(() => {
    this.live.topic('organisations')();
    return this.api.get<OrganisationView[]>('/organisations');
  });
  /** Those that designate and have not been asked. */
  protected readonly left = computed(() => {
    const asked = new Set(this.campaign().requests.map(({ organisationId }) => organisationId));
    return (this.organisations.value() ?? []).filter(
      ({ id, kind, retiredOn }) => kind !== 'other' && retiredOn === null && !asked.has(id),
    );
  });

  protected tick(id: string, on: boolean): void {
    this.chosen.update((ids) => [...ids.filter((each) => each !== id), ...(on ? [id] : [])]);
  }

  protected async ask(): Promise<void> {
    const body: AskDto = { organisationIds: [...this.chosen()], channel: this.channel() };
    const path = `/request-campaigns/${this.campaign().id}/requests`;
    const view = await this.act.run(() => this.api.post<RequestCampaignView>(path, body));
    this.asking.set(false);
    if (view === null) return;
    this.chosen.set([]);
    this.changed.emit(view);
  }
}
