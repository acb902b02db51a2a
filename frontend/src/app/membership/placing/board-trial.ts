import { Injectable, computed, inject, signal } from '@angular/core';
import type {
  BoardPlaceView,
  BoardPlacesView,
  CheckPlacementsDto,
  Problem,
} from '../../api/schema';
import { Api } from '../../kernel/api';
import { toProblem } from '../../kernel/api-problem';

/** Somebody who is tried on the board. */
export interface Tried {
  name: string;
  ask: CheckPlacementsDto;
  /** An applicant the panel has not decided on: the way on goes by the campaign, not by an appointment. */
  campaignId: string | null;
  /** The call a person of the register applied to. */
  source: string | null;
}

/** How a place looks while somebody is tried. */
export type PlaceMark = 'open' | 'closed' | 'chosen';

/** A seat by its id, an alternate's place by its field. */
export function placeKey(place: Pick<BoardPlaceView, 'seatId' | 'fieldId'>): string {
  return place.seatId ?? alternatePlace(place.fieldId);
}

export function alternatePlace(fieldId: string | null): string {
  return `alternate ${fieldId ?? ''}`;
}

/** Who is tried on the composition board, what the plan says of each place, and the draft. Nothing is written. */
@Injectable()
export class BoardTrial {
  private readonly api = inject(Api);
  private readonly tried = signal<Tried | null>(null);
  private readonly answered = signal<readonly BoardPlaceView[]>([]);
  private readonly failed = signal<Problem | null>(null);
  private readonly at = signal<string | null>(null);
  private readonly settled = signal<string | null>(null);
  private question = Promise.resolve();

  readonly who = this.tried.asReadonly();
  readonly places = this.answered.asReadonly();
  readonly problem = this.failed.asReadonly();
  /** The person is being dragged; the page keeps still underneath. */
  readonly dragging = signal(false);
  /** The place under the pointer, or the one the arrow keys stand on. */
  readonly over = this.at.asReadonly();
  readonly draft = computed(() => this.place(this.settled()));

  /** Asks once what the plan says of every place. */
  begin(who: Tried): Promise<void> {
    this.end();
    this.tried.set(who);
    this.question = this.ask(who);
    return this.question;
  }

  hover(key: string | null): void {
    this.at.set(key);
  }

  /** Makes the draft when the plan allows it; gives the place, or null when there is none. */
  async choose(key: string): Promise<BoardPlaceView | null> {
    await this.question;
    const place = this.place(key);
    if (place?.allowed) this.settled.set(key);
    return place;
  }

  /** Nobody is tried any more. */
  end(): void {
    this.tried.set(null);
    this.answered.set([]);
    this.failed.set(null);
    this.at.set(null);
    this.settled.set(null);
    this.dragging.set(false);
  }

  mark(key: string): PlaceMark | null {
    const place = this.place(key);
    if (!place) return null;
    if (this.settled() === key) return 'chosen';
    return place.allowed ? 'open' : 'closed';
  }

  place(key: string | null): BoardPlaceView | null {
    return this.answered().find((each) => placeKey(each) === key) ?? null;
  }

  private async ask(who: Tried): Promise<void> {
    try {
      const { places } = await this.api.post<BoardPlacesView>('/placement-checks', who.ask);
      if (this.tried() === who) this.answered.set(places);
    } catch (thrown) {
      if (this.tried() === who) this.failed.set(toProblem(thrown));
    }
  }
}
