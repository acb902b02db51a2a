import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BoardPlaceView, BoardView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Icon } from '../../ui/icon';
import { BoardTrial, placeKey } from './board-trial';
import { TrialWords } from './trial-words';

/** The places as a list, open ones first, each with its consequence: the way of keyboard and screen reader. */
@Component({
  selector: 'app-trial-seats',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="quiet" id="trial-how">{{ 'membership.trial.how' | transloco }}</p>
    <ul
      #list
      class="trialseats"
      role="listbox"
      tabindex="0"
      aria-describedby="trial-how"
      [attr.aria-label]="'membership.trial.seats' | transloco"
      [attr.aria-activedescendant]="activeId()"
      (keydown)="key($event)"
    >
      @for (row of rows(); track row.key; let i = $index) {
        <li
          role="option"
          [id]="'trial-seat-' + i"
          [attr.aria-selected]="i === active()"
          [attr.aria-disabled]="!row.place.allowed"
          (click)="take(row.key)"
        >
          <app-icon [name]="row.place.allowed ? 'checkmark-circle' : 'exclamationmark-triangle'" />
          <span
            ><b>{{ row.name }}</b> {{ row.text }}</span
          >
        </li>
      }
    </ul>
  `,
})
export class TrialSeats {
  private readonly trial = inject(BoardTrial);
  private readonly words = inject(TrialWords);
  private readonly announcer = inject(Announcer);
  private readonly list = viewChild.required<ElementRef<HTMLElement>>('list');
  readonly fields = input.required<BoardView['fields']>();

  protected readonly rows = computed(() => {
    const ordered = [...this.trial.places()].sort((a, b) => rank(a) - rank(b));
    return ordered.map((place) => ({
      key: placeKey(place),
      place,
      name: this.words.place(place, this.fields()),
      text: this.words.consequence(place),
    }));
  });
  protected readonly active = computed(() => {
    const at = this.rows().findIndex(({ key }) => key === this.trial.over());
    return Math.max(0, at);
  });
  protected readonly activeId = computed(() => `trial-seat-${this.active()}`);

  constructor() {
    afterNextRender(() => this.list().nativeElement.focus());
  }

  protected key(event: KeyboardEvent): void {
    const last = this.rows().length - 1;
    const to: Record<string, number> = {
      ArrowDown: Math.min(last, this.active() + 1),
      ArrowUp: Math.max(0, this.active() - 1),
      Home: 0,
      End: last,
    };
    const next = to[event.key];
    if (next !== undefined) this.stand(next);
    else if (event.key === 'Enter' || event.key === ' ') this.take(this.rows()[this.active()]?.key);
    else return;
    event.preventDefault();
  }

  protected take(key: string | undefined): void {
    const row = this.rows().find((each) => each.key === key);
    if (!row) return;
    this.trial.hover(row.key);
    if (!row.place.allowed) return this.announcer.interrupt(row.text);
    void this.trial.choose(row.key);
  }

  private stand(at: number): void {
    this.trial.hover(this.rows()[at]?.key ?? null);
    const option = this.list().nativeElement.children[at];
    option?.scrollIntoView?.({ block: 'nearest' });
  }
}

/** Open places first, those the person's field fits before the others. */
function rank({ allowed, otherField, kind }: BoardPlaceView): number {
  if (!allowed) return 4;
  return (otherField ? 2 : 0) + (kind === 'alternate' ? 1 : 0);
}
