import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeetingView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { DsButton } from '../../ui/ds-button';
import { Empty } from '../../ui/empty';
import { Icon } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { Booklet } from '../files/booklet';
import { LockedPaper } from './locked-paper';

/** The meeting's papers in order, with how long each takes to read. */
@Component({
  selector: 'app-papers-page',
  imports: [
    Booklet,
    DsButton,
    Empty,
    Icon,
    LockedPaper,
    PageHead,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-head
      [heading]="'meetings.papers.title' | transloco"
      [lead]="total() > 0 ? ('meetings.papers.lead' | transloco: { count: total() }) : ''"
      [within]="[name()]"
      [crumbs]="[
        { text: ('meetings.list.title' | transloco), link: '/moter' },
        { text: ('meetings.one' | transloco), link: ['/moter', id()] },
      ]"
    >
      @if (first(); as item) {
        <a dsButton [routerLink]="['/moter', id(), 'sak', item.caseId]">{{
          'meetings.papers.start' | transloco
        }}</a>
      }
    </app-page-head>
    <app-problem [problem]="meeting.problem()" (reload)="meeting.reload()" />
    @if (meeting.value(); as view) {
      @if (locked()) {
        <app-locked-paper />
      }
      <app-booklet #booklet [meetingId]="id()" [shown]="!locked() && view.agenda.length > 0" />
      @if (view.agenda.length > 0) {
        <ol class="rows block">
          @for (item of view.agenda; track item.id) {
            <li>
              <div>
                @if (item.paper === 'released' && !item.hidden) {
                  <a class="go" [routerLink]="['/moter', id(), 'sak', item.caseId]">{{
                    item.title
                  }}</a>
                } @else {
                  <strong>{{
                    item.hidden ? ('files.closing.hidden' | transloco) : item.title
                  }}</strong>
                }
                <p class="quiet">
                  {{ 'meetings.caseNo' | transloco: { number: item.caseNumber } }},
                  {{ 'meetings.type.' + item.type | transloco }}
                  @if (booklet.pageOf(item.caseId); as page) {
                    , {{ 'files.booklet.onPage' | transloco: { page } }}
                  }
                  @if (item.hidden && item.law) {
                    <br />{{ 'files.closing.law' | transloco: { law: item.law } }}
                  }
                </p>
              </div>
              <p class="rowstate">
                @if (item.paper === 'locked') {
                  <span
                    ><app-icon name="padlock-locked" />
                    {{ 'meetings.papers.locked' | transloco }}</span
                  >
                } @else if (item.readingMinutes !== null && item.paper === 'released') {
                  <span>{{ 'meetings.reading' | transloco: { count: item.readingMinutes } }}</span>
                } @else {
                  <span class="quiet">{{ 'meetings.papers.' + item.paper | transloco }}</span>
                }
              </p>
            </li>
          }
        </ol>
      } @else {
        <app-empty [text]="'meetings.hub.noCases' | transloco" />
      }
    } @else if (meeting.loading()) {
      <app-skeleton [lines]="6" />
    }
  `,
})
export class PapersPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  readonly id = input.required<string>();
  protected readonly meeting = loaded(() => {
    this.live.topic(`meeting:${this.id()}`)();
    return this.api.get<MeetingView>(`/meetings/${this.id()}`);
  });
  private readonly agenda = computed(() => this.meeting.value()?.agenda ?? []);
  protected readonly first = computed(() =>
    this.agenda().find(({ paper, hidden }) => paper === 'released' && !hidden),
  );
  protected readonly locked = computed(() => this.agenda().some(({ paper }) => paper === 'locked'));
  protected readonly total = computed(() =>
    this.agenda().reduce(
      (sum, { paper, hidden, readingMinutes }) =>
        sum + (paper === 'released' && !hidden ? (readingMinutes ?? 0) : 0),
      0,
    ),
  );
  protected readonly name = computed(() => {
    const meeting = this.meeting.value();
    return meeting ? `${meeting.number}/${meeting.year}` : '';
  });
}
