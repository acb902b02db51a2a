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
import type { BoardView, CampaignDto, CampaignView, Problem } from '../../api/schema';
import { Api } from '../../kernel/api';
import { toProblem } from '../../kernel/api-problem';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { wordsIn } from '../../ui/plan-words';

type Seat = BoardView['seats'][number];

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
  templateUrl: './campaign-form-page.html',
})
export class CampaignFormPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  /** The campaign to change; none for a new one. */
  readonly id = input<string>();
  /** Seat number from the address: /rekruttering/ny?plass=6. */
  readonly plass = input<string>();
  protected readonly languages = ['nb', 'nn', 'en'] as const;
  protected readonly fieldIds = {
    title: 'campaign-title',
    text: 'campaign-text',
    deadline: 'campaign-deadline',
    seatIds: 'campaign-seats',
  };
  protected readonly board = loaded(() => this.api.get<BoardView>('/board'));
  protected readonly before = loaded(async () => {
    const id = this.id();
    return id ? this.api.get<CampaignView>(`/campaigns/${id}`) : null;
  });
  protected readonly ready = computed(
    () => this.board.value() !== null && (!this.id() || this.before.value() !== null),
  );
  /** Once people may have applied, what is sought stands fast. */
  protected readonly seatsFixed = computed(() => this.before.value()?.state === 'open');
  protected readonly seats = computed(() =>
    (this.board.value()?.seats ?? []).filter(({ requirement }) => requirement !== 'organisation'),
  );
  protected readonly draft = signal<CampaignDto>(NEW);
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly sending = signal(false);

  constructor() {
    effect(() => {
      const before = this.before.value();
      if (before) this.draft.set(wordsOf(before));
    });
    effect(() => {
      const number = Number(this.plass());
      const seat = this.seats().find((each) => each.number === number);
      if (seat && !this.id()) this.change({ seatIds: [seat.seatId] });
    });
  }

  protected change(change: Partial<CampaignDto>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected toggle({ seatId }: Seat, on: boolean): void {
    this.draft.update((draft) => {
      const others = draft.seatIds.filter((each) => each !== seatId);
      return { ...draft, seatIds: on ? [...others, seatId] : others };
    });
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
      await this.router.navigate(['/rekruttering', id]);
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
    } finally {
      this.sending.set(false);
    }
  }

  private send(): Promise<CampaignView> {
    const before = this.before.value();
    const body = { ...this.draft(), plainText: this.draft().plainText || null };
    if (!before) return this.api.post<CampaignView>('/campaigns', body);
    const { id, version } = before;
    return this.api.put<CampaignView>(`/campaigns/${id}`, { ...body, version });
  }

  private stillMissing(): FieldError[] {
    const { title, text, deadline, seatIds, seeksAlternates } = this.draft();
    const lacks = {
      seatIds: seatIds.length === 0 && !seeksAlternates,
      title: title.trim() === '',
      text: text.trim() === '',
      deadline: deadline === '',
    };
    return (Object.keys(lacks) as (keyof typeof lacks)[])
      .filter((name) => lacks[name])
      .map((name) => ({
        id: this.fieldIds[name],
        text: this.texts.t(`recruitment.missing.${name}`),
      }));
  }
}

function wordsOf(before: CampaignView): CampaignDto {
  const { title, text, plainText, language, deadline, seats, seeksAlternates } = before;
  const seatIds = seats.map(({ seatId }) => seatId);
  return { title, text, plainText: plainText ?? '', language, deadline, seatIds, seeksAlternates };
}
