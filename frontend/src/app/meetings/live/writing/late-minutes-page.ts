import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Texts } from '../../../kernel/texts';
import { ActsOnce } from '../../../ui/acts-once';
import { DsField } from '../../../ui/ds-field';
import { DsInput } from '../../../ui/ds-input';
import { PageHead } from '../../../ui/page-head';
import { ProblemNotice } from '../../../ui/problem-notice';
import { ReadOnly } from '../../../ui/read-only';
import { Skeleton } from '../../../ui/skeleton';
import { LiveStore } from '../live-store';
import { MinutesWriter } from '../minutes-writer';

/** The minutes of a meeting that is over, until they are approved: written as in the meeting, one case at a time. */
@Component({
  selector: 'app-late-minutes-page',
  imports: [
    DsField,
    DsInput,
    MinutesWriter,
    PageHead,
    ProblemNotice,
    ReadOnly,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  providers: [LiveStore],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-head
      [heading]="'meetings.writing.late' | transloco"
      [crumbs]="[
        { text: ('meetings.list.title' | transloco), link: '/moter' },
        { text: name(), link: ['/moter', id()] },
      ]"
    />
    <app-problem [problem]="store.live.problem()" (reload)="store.live.reload()" />
    @if (store.view()) {
      @if (!store.canWrite()) {
        <app-read-only [reason]="'meetings.writing.cannot' | transloco" />
      }
      <ds-field>
        <label for="late-case">{{ 'meetings.writing.case' | transloco }}</label>
        <select dsInput id="late-case" (change)="chosen.set($any($event.target).value)">
          @for (each of store.items(); track each.id) {
            <option [value]="each.id" [selected]="each.id === item()?.id">
              {{ each.caseNumber }} {{ each.title }}
            </option>
          }
        </select>
      </ds-field>
      @if (item(); as one) {
        <app-minutes-writer [item]="one" />
      }
      <p class="block">
        <a [routerLink]="['/moter', id(), 'referat']">{{ 'meetings.next.minutes' | transloco }}</a>
      </p>
    } @else if (store.live.loading()) {
      <app-skeleton [lines]="8" />
    }
  `,
})
export class LateMinutesPage {
  private readonly texts = inject(Texts);
  protected readonly store = inject(LiveStore);
  readonly id = input.required<string>();
  protected readonly chosen = signal('');
  protected readonly item = computed(() => {
    const items = this.store.items();
    return items.find(({ id }) => id === this.chosen()) ?? items[0] ?? null;
  });
  protected readonly name = computed(() => {
    const view = this.store.view();
    if (!view) return this.texts.t('meetings.one');
    return this.texts.t('meetings.name', { number: view.number, year: String(view.year) });
  });

  constructor() {
    effect(() => this.store.follow(this.id()));
  }
}
