import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CampaignDto, CampaignView } from '../../api/schema';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { PageHead } from '../../ui/page-head';
import { RoundForm } from '../forms/round-form';
import { RoundFormFrame } from '../forms/round-form-frame';

const NEW: CampaignDto = {
  title: '',
  text: '',
  plainText: '',
  language: 'nb',
  deadline: '',
  seatIds: [],
  seeksAlternates: false,
};

/** Writes a campaign, or changes one: which seats are sought, what the call says, and the last day to apply. */
@Component({
  selector: 'app-campaign-form-page',
  imports: [DsField, DsInput, PageHead, RoundFormFrame, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './campaign-form-page.html',
})
export class CampaignFormPage {
  /** The campaign to change; none for a new one. */
  readonly id = input<string>();
  /** Seat number from the address: /rekruttering/ny?plass=6. */
  readonly plass = input<string>();
  protected readonly languages = ['nb', 'nn', 'en'] as const;
  protected readonly form = new RoundForm<CampaignDto, CampaignView>({
    id: this.id,
    plass: this.plass,
    words: 'recruitment',
    path: '/campaigns',
    page: '/rekruttering',
    empty: NEW,
    fieldIds: {
      title: 'campaign-title',
      text: 'campaign-text',
      deadline: 'campaign-deadline',
      seatIds: 'campaign-seats',
    },
    mayFill: ({ requirement }) => requirement !== 'organisation',
    draftOf,
    body: (draft) => ({ ...draft, plainText: draft.plainText || null }),
    lacks,
  });
  protected readonly draft = this.form.draft;
  /** Once people may have applied, what is sought stands fast. */
  protected readonly seatsFixed = computed(() => this.form.before.value()?.state === 'open');

  protected change(change: Partial<CampaignDto>): void {
    this.form.change(change);
  }
}

function lacks({ title, text, deadline, seatIds, seeksAlternates }: CampaignDto) {
  return {
    seatIds: seatIds.length === 0 && !seeksAlternates,
    title: title.trim() === '',
    text: text.trim() === '',
    deadline: deadline === '',
  };
}

function draftOf(before: CampaignView): CampaignDto {
  const { title, text, plainText, language, deadline, seats, seeksAlternates } = before;
  const seatIds = seats.map(({ seatId }) => seatId);
  return { title, text, plainText: plainText ?? '', language, deadline, seatIds, seeksAlternates };
}
