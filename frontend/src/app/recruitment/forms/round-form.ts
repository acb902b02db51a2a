import { Signal, computed, effect, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { BoardView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import type { FieldError } from '../../ui/error-summary';
import { wordsIn } from '../../ui/plan-words';

export type BoardSeat = BoardView['seats'][number];

/** What an open call and a round of requests both say. */
interface Draft {
  seatIds: readonly string[];
  deadline: string;
}

/** Where one track's form differs from the other's. */
export interface RoundFormWays<D extends Draft, V extends { id: string; version: number }> {
  /** The one to change; undefined for a new one. */
  readonly id: Signal<string | undefined>;
  /** Number of a seat to begin with, from the address. */
  readonly plass: Signal<string | undefined>;
  /** The scope its words stand in. */
  readonly words: 'recruitment' | 'requests';
  readonly path: '/campaigns' | '/request-campaigns';
  /** Where it is read afterwards. */
  readonly page: '/rekruttering' | '/rekruttering/foresporsler';
  readonly empty: D;
  /** Ids of the fields a problem may point to, by name. */
  readonly fieldIds: Readonly<Record<string, string>>;
  mayFill(seat: BoardSeat): boolean;
  draftOf(before: V): D;
  /** As it is sent: what was left empty becomes null. */
  body(draft: D): object;
  /** By the name of the field, in the order they stand on the page: whether it still lacks something. */
  lacks(draft: D): Readonly<Record<string, boolean>>;
}

/** The writing of an open call or a round of requests: which seats, which words, which last day. */
export class RoundForm<D extends Draft, V extends { id: string; version: number }> {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  readonly board = loaded(() => this.api.get<BoardView>('/board'));
  readonly before = loaded(async () => {
    const id = this.ways.id();
    return id ? this.api.get<V>(`${this.ways.path}/${id}`) : null;
  });
  readonly ready = computed(
    () => this.board.value() !== null && (!this.ways.id() || this.before.value() !== null),
  );
  readonly seats = computed(() =>
    (this.board.value()?.seats ?? []).filter((seat) => this.ways.mayFill(seat)),
  );
  readonly draft = signal<D>(this.ways.empty);
  readonly missing = signal<readonly FieldError[]>([]);
  readonly act = attempt();

  constructor(readonly ways: RoundFormWays<D, V>) {
    effect(() => {
      const before = this.before.value();
      if (before) this.draft.set(this.ways.draftOf(before));
    });
    effect(() => {
      const number = Number(this.ways.plass());
      const seat = this.seats().find((each) => each.number === number);
      if (seat && !this.ways.id()) this.choose([seat.seatId]);
    });
  }

  change(change: Partial<D>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  setDeadline(deadline: string): void {
    this.draft.update((draft) => ({ ...draft, deadline }));
  }

  toggle({ seatId }: BoardSeat, on: boolean): void {
    const others = this.draft().seatIds.filter((each) => each !== seatId);
    this.choose(on ? [...others, seatId] : others);
  }

  fieldOf({ fieldId }: BoardSeat): string {
    const field = this.board.value()?.fields.find(({ id }) => id === fieldId);
    if (field) return wordsIn(field.name, this.texts.language());
    return this.texts.t('recruitment.anyField');
  }

  /** Says all that is missing, or sends it and goes to its page. */
  async save(): Promise<void> {
    this.missing.set(this.stillMissing());
    if (this.missing().length > 0) return;
    const kept = await this.act.answer(() => this.send());
    if (kept) await this.router.navigate([this.ways.page, kept.id]);
  }

  private choose(seatIds: readonly string[]): void {
    this.draft.update((draft) => ({ ...draft, seatIds }));
  }

  private send(): Promise<V> {
    const before = this.before.value();
    const body = this.ways.body(this.draft());
    if (!before) return this.api.post<V>(this.ways.path, body);
    const { id, version } = before;
    return this.api.put<V>(`${this.ways.path}/${id}`, { ...body, version });
  }

  private stillMissing(): FieldError[] {
    const { lacks, fieldIds, words } = this.ways;
    return Object.entries(lacks(this.draft()))
      .filter(([, isMissing]) => isMissing)
      .map(([name]) => ({
        id: fieldIds[name] ?? '',
        text: this.texts.t(`${words}.missing.${name}`),
      }));
  }
}
