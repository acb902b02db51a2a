import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView, SignalDto } from '../../../api/schema';
import { SessionStore } from '../../../kernel/session-store';
import { Texts } from '../../../kernel/texts';
import { Dialog } from '../../../ui/dialog';
import { DsButton } from '../../../ui/ds-button';
import { isHere } from '../is-here';
import { LiveStore } from '../live-store';
import { RecusalDialog } from '../recusal-dialog';

/** What is expected of me now, and what I can tell the chair: here, leaving, in need of a pause. */
@Component({
  selector: 'app-member-bar',
  imports: [Dialog, DsButton, RecusalDialog, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="mine" aria-labelledby="mine">
      <h2 class="vh" id="mine">{{ 'meetings.mine.title' | transloco }}</h2>
      <p role="status">
        <b>{{ 'meetings.mine.' + now() | transloco }}</b>
        @if (told() !== '') {
          {{ told() }}
        }
      </p>
      <div class="answers">
        @if (!here()) {
          @if (!says('here')) {
            <button dsButton size="sm" type="button" (click)="tell('here')">
              {{ 'meetings.mine.iAmHere' | transloco }}
            </button>
          }
          @if (!says('remote')) {
            <button dsButton="secondary" size="sm" type="button" (click)="tell('remote')">
              {{ 'meetings.mine.iAmRemote' | transloco }}
            </button>
          }
        } @else {
          @if (!says('pause') && !store.view()?.chairing?.pause) {
            <button dsButton="secondary" size="sm" type="button" (click)="tell('pause')">
              {{ 'meetings.mine.pause' | transloco }}
            </button>
          }
          @if (!says('leaving')) {
            <button dsButton="tertiary" size="sm" type="button" (click)="tell('leaving')">
              {{ 'meetings.mine.leave' | transloco }}
            </button>
          }
          @if (mayAsk()) {
            <button dsButton="tertiary" size="sm" type="button" (click)="ask()">
              {{ 'meetings.mine.recusal' | transloco }}
            </button>
          }
        }
        @if (chairing().told.length > 0) {
          <button dsButton="tertiary" size="sm" type="button" (click)="tell('none')">
            {{ 'meetings.mine.takeBack' | transloco }}
          </button>
        }
      </div>
    </section>
    <app-dialog
      [open]="asking() !== null"
      (openChange)="asking.set(null)"
      [heading]="'meetings.mine.recusalTitle' | transloco"
    >
      @if (asking(); as item) {
        <app-recusal-dialog [person]="self()" [item]="item" (closed)="asking.set(null)" />
      }
    </app-dialog>
  `,
})
export class MemberBar {
  private readonly texts = inject(Texts);
  private readonly me = inject(SessionStore).personId;
  protected readonly store = inject(LiveStore);
  /** The case at hand when the question was put; the meeting may move on meanwhile. */
  protected readonly asking = signal<LiveItemView | null>(null);
  protected readonly chairing = computed(() => this.store.view()?.chairing ?? NOTHING_TOLD);
  private readonly presence = computed(() =>
    this.store.view()?.presences.find(({ personId }) => personId === this.me()),
  );
  protected readonly self = computed(() => ({
    personId: this.me() ?? '',
    name: this.presence()?.name ?? '',
  }));
  protected readonly here = computed(() => {
    const presence = this.presence();
    return presence !== undefined && isHere(presence);
  });
  /** The one thing that is expected of the reader: a key of the texts. */
  protected readonly now = computed(() => {
    if (this.chairing().pause) return 'paused';
    if (!this.here()) return 'away';
    if (this.presence()?.recused) return 'recused';
    const item = this.store.current();
    const open = item?.room.questions.filter(({ answer }) => answer === null) ?? [];
    const asked = open.some(({ voters }) => voters.some(({ personId }) => personId === this.me()));
    if (asked) return 'question';
    const standing = item?.votes.open?.own.standing;
    if (standing === 'asked') return 'vote';
    return item ? 'listen' : 'waits';
  });
  protected readonly told = computed(() => {
    const [kind] = this.chairing().told;
    return kind ? this.texts.t(`meetings.mine.told.${kind}`) : '';
  });
  protected readonly mayAsk = computed(() => {
    const item = this.store.current();
    const asked = item?.room.questions.some(
      ({ personId, answer }) => personId === this.me() && answer === null,
    );
    const { kind, substitutionId, recused } = this.presence() ?? {};
    const sits = kind === 'representative' || Boolean(substitutionId);
    return item !== null && !asked && sits && !recused;
  });

  protected ask(): void {
    this.asking.set(this.store.current());
  }

  protected says(kind: SignalDto['kind']): boolean {
    return this.chairing().told.some((each) => each === kind);
  }

  protected tell(kind: SignalDto['kind']): Promise<boolean> {
    return this.store.do(this.store.path('signals'), { kind });
  }
}

const NOTHING_TOLD = { pause: null, told: [] };
