import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeetingView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { loaded } from '../../kernel/loaded';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';
import { ToOpenVote } from '../votes/to-open-vote';
import { LiveStore } from './live-store';

/** Check answers before the meeting is closed: cases, decisions, and what is left undone. */
@Component({
  selector: 'app-close-meeting',
  imports: [DsButton, DsField, DsInput, ProblemNotice, ToOpenVote, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-problem [problem]="act.problem()" [canReload]="false" />
    <app-to-open-vote [problem]="act.problem()" (gone)="done.emit(false)" />
    <dl class="facts">
      <dt>{{ 'meetings.close.cases' | transloco }}</dt>
      <dd>
        {{ 'meetings.close.treated' | transloco: { done: treated(), all: store.items().length } }}
      </dd>
      <dt>{{ 'meetings.close.decisions' | transloco }}</dt>
      <dd>{{ decisions() }}</dd>
      @if (open() > 0) {
        <dt>{{ 'meetings.close.proposals' | transloco }}</dt>
        <dd>{{ 'meetings.close.undecided' | transloco: { count: open() } }}</dd>
      }
    </dl>
    @if (untreated().length > 0) {
      <h3 class="h3 block">{{ 'meetings.close.left' | transloco }}</h3>
      @for (item of untreated(); track item.id) {
        @if (isStanding(item.id)) {
          <p>{{ item.caseNumber }} {{ item.title }}</p>
          <p class="quiet small">{{ 'meetings.close.standing' | transloco }}</p>
        } @else {
          <ds-field>
            <label [for]="'fate-' + item.id">{{
              'meetings.close.fate' | transloco: { title: item.caseNumber + ' ' + item.title }
            }}</label>
            <select #fate dsInput [id]="'fate-' + item.id" (change)="choose(item.id, fate.value)">
              @for (meeting of later(); track meeting.meetingId) {
                <option [value]="meeting.meetingId">
                  {{ 'meetings.close.carry' | transloco: { date: words.date(meeting.startsAt) } }}
                </option>
              }
              <option value="">{{ 'meetings.close.wait' | transloco }}</option>
            </select>
          </ds-field>
        }
      }
    }
    <p class="block">{{ 'meetings.close.after' | transloco }}</p>
    <div class="answers">
      <button dsButton type="button" [busy]="act.busy()" (click)="close()">
        {{ 'meetings.live.close' | transloco }}
      </button>
      <button dsButton="secondary" type="button" (click)="done.emit(false)">
        {{ 'common.action.cancel' | transloco }}
      </button>
    </div>
  `,
})
export class CloseMeeting {
  protected readonly store = inject(LiveStore);
  /** True when the meeting was closed. */
  readonly done = output<boolean>();
  private readonly api = inject(Api);
  protected readonly words = inject(Words);
  protected readonly act = attempt();
  private readonly chosen = signal<Readonly<Record<string, string>>>({});
  private readonly meeting = loaded(() =>
    this.api.get<MeetingView>(`/meetings/${this.store.view()?.id}`),
  );
  /** Where a case can go; the first is the default. */
  protected readonly later = computed(() => this.meeting.value()?.later ?? []);
  protected readonly untreated = computed(() =>
    this.store.items().filter(({ state }) => state === 'pending'),
  );
  protected readonly treated = computed(() => this.store.items().length - this.untreated().length);
  protected readonly decisions = computed(() =>
    this.store.items().reduce((sum, { decisions }) => sum + decisions.length, 0),
  );
  protected readonly open = computed(() =>
    this.store
      .items()
      .reduce((sum, { proposals }) => sum + proposals.filter(({ decided }) => !decided).length, 0),
  );

  protected async close(): Promise<void> {
    const version = this.store.view()?.version ?? 0;
    const closed = await this.act.answer(() =>
      this.store.send(this.store.path('close'), { version, carry: this.carry() }),
    );
    if (closed) this.done.emit(true);
  }

  protected choose(itemId: string, meetingId: string): void {
    this.chosen.update((chosen) => ({ ...chosen, [itemId]: meetingId }));
  }

  protected isStanding(itemId: string): boolean {
    return (
      this.meeting.value()?.agenda.some((item) => item.id === itemId && item.standing) ?? false
    );
  }

  /** What is not chosen goes to the next meeting; an empty choice waits in the register. */
  private carry(): { itemId: string; meetingId: string }[] {
    const next = this.later()[0]?.meetingId ?? '';
    return this.untreated()
      .filter(({ id }) => !this.isStanding(id))
      .map(({ id }) => ({ itemId: id, meetingId: this.chosen()[id] ?? next }))
      .filter(({ meetingId }) => meetingId !== '');
  }
}
