import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RequestCampaignDto, RequestCampaignView } from '../../api/schema';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { PageHead } from '../../ui/page-head';
import { RoundForm } from '../forms/round-form';
import { RoundFormFrame } from '../forms/round-form-frame';

const NEW: RequestCampaignDto = {
  title: '',
  textNb: '',
  textNn: '',
  textEn: '',
  deadline: '',
  seatIds: [],
};

/** Writes what organisations are asked for, or changes it until the first letter has gone. */
@Component({
  selector: 'app-request-form-page',
  imports: [DsField, DsInput, PageHead, RoundFormFrame, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './request-form-page.html',
})
export class RequestFormPage {
  /** The round to change; none for a new one. */
  readonly id = input<string>();
  /** Seat number from the address: /rekruttering/foresporsler/ny?plass=5. */
  readonly plass = input<string>();
  protected readonly languages = [
    ['textNb', 'nb'],
    ['textNn', 'nn'],
    ['textEn', 'en'],
  ] as const;
  protected readonly form = new RoundForm<RequestCampaignDto, RequestCampaignView>({
    id: this.id,
    plass: this.plass,
    words: 'requests',
    path: '/request-campaigns',
    page: '/rekruttering/foresporsler',
    empty: NEW,
    fieldIds: {
      title: 'request-title',
      textNb: 'request-textNb',
      deadline: 'request-deadline',
      seatIds: 'request-seats',
    },
    mayFill: ({ requirement }) => requirement !== 'experience',
    draftOf,
    body: (draft) => ({ ...draft, textNn: draft.textNn || null, textEn: draft.textEn || null }),
    lacks,
  });
  protected readonly draft = this.form.draft;

  protected setTitle(title: string): void {
    this.form.change({ title });
  }

  protected changeText(name: 'textNb' | 'textNn' | 'textEn', text: string): void {
    this.form.change({ [name]: text });
  }
}

function lacks({ title, textNb, deadline, seatIds }: RequestCampaignDto) {
  return {
    seatIds: seatIds.length === 0,
    title: title.trim() === '',
    textNb: textNb.trim() === '',
    deadline: deadline === '',
  };
}

function draftOf(before: RequestCampaignView): RequestCampaignDto {
  const { title, textNb, textNn, textEn, deadline, seats } = before;
  const seatIds = seats.map(({ seatId }) => seatId);
  return { title, textNb, textNn: textNn ?? '', textEn: textEn ?? '', deadline, seatIds };
}
