import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BoardView, Problem, RequestCampaignDto, RequestCampaignView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { toProblem } from '../../kernel/api-problem';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { PageHead } from '../../ui/page-head';
import { wordsIn } from '../../ui/plan-words';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';

type Seat = BoardView['seats'][number];

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
  imports: [
    DsButton,
    DsField,
    DsInput,
    ErrorSummary,
    PageHead,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './request-form-page.html',
})
export class RequestFormPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  /** The round to change; none for a new one. */
  readonly id = input<string>();
  /** Seat number from the address: /rekruttering/foresporsler/ny?plass=5. */
  readonly plass = input<string>();
  protected readonly languages = [
    ['textNb', 'nb'],
    ['textNn', 'nn'],
    ['textEn', 'en'],
  ] as const;
  protected readonly fieldIds = {
    title: 'request-title',
    textNb: 'request-textNb',
    deadline: 'request-deadline',
    seatIds: 'request-seats',
  };
  protected readonly board = loaded(() => this.api.get<BoardView>('/board'));
  protected readonly before = loaded(async () => {
    const id = this.id();
    return id ? this.api.get<RequestCampaignView>(`/request-campaigns/${id}`) : null;
  });
  protected readonly ready = computed(
    () => this.board.value() !== null && (!this.id() || this.before.value() !== null),
  );
  protected readonly seats = computed(() =>
    (this.board.value()?.seats ?? []).filter(({ requirement }) => requirement !== 'experience'),
  );
  protected readonly draft = signal<RequestCampaignDto>(NEW);
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly sending = signal(false);

  constructor() {
    effect(() => {
      const before = this.before.value();
      if (before) this.draft.set(draftOf(before));
    });
    effect(() => {
      const number = Number(this.plass());
      const seat = this.seats().find((each) => each.number === number);
      if (seat && !this.id()) this.change({ seatIds: [seat.seatId] });
    });
  }

  protected change(change: Partial<RequestCampaignDto>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected changeText(name: 'textNb' | 'textNn' | 'textEn', text: string): void {
    this.change({ [name]: text });
  }

  protected toggle({ seatId }: Seat, on: boolean): void {
    const others = this.draft().seatIds.filter((each) => each !== seatId);
    this.change({ seatIds: on ? [...others, seatId] : others });
  }

  protected fieldOf({ fieldId }: Seat): string {
    const field = this.board.value()?.fields.find(({ id }) => id === fieldId);
    if (field) return wordsIn(field.name, this.texts.language());
    return this.texts.t('recruitment.anyField');
  }

  protected async save(): Promise<void> {
    this.missing.set(this.stillMissing());
    if (this.missing().length > 0) return;
    this.sending.set(true);
    this.problem.set(null);
    try {
      const { id } = await this.send();
      await this.router.navigate(['/rekruttering/foresporsler', id]);
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
    } finally {
      this.sending.set(false);
    }
  }

  private send(): Promise<RequestCampaignView> {
    const before = this.before.value();
    const { textNn, textEn } = this.draft();
    const body = { ...this.draft(), textNn: textNn || null, textEn: textEn || null };
    if (!before) return this.api.post<RequestCampaignView>('/request-campaigns', body);
    const { id, version } = before;
    return this.api.put<RequestCampaignView>(`/request-campaigns/${id}`, { ...body, version });
  }

  private stillMissing(): FieldError[] {
    const { title, textNb, deadline, seatIds } = this.draft();
    const lacks = {
      seatIds: seatIds.length === 0,
      title: title.trim() === '',
      textNb: textNb.trim() === '',
      deadline: deadline === '',
    };
    return (Object.keys(lacks) as (keyof typeof lacks)[])
      .filter((name) => lacks[name])
      .map((name) => ({
        id: this.fieldIds[name],
        text: this.texts.t(`requests.missing.${name}`),
      }));
  }
}

function draftOf(before: RequestCampaignView): RequestCampaignDto {
  const { title, textNb, textNn, textEn, deadline, seats } = before;
  const seatIds = seats.map(({ seatId }) => seatId);
  return { title, textNb, textNn: textNn ?? '', textEn: textEn ?? '', deadline, seatIds };
}
