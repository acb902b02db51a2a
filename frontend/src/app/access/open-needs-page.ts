import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type {
  MeetingsView,
  OpenAccessNeedsDto,
  OpenedNeedsView,
  PersonDetailView,
} from '../api/schema';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Words } from '../kernel/words';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';

/** The coordinator opens one person's access needs, for a purpose that the person will see. */
@Component({
  selector: 'app-open-needs-page',
  imports: [DsButton, DsField, DsInput, PageHead, ProblemNotice, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './open-needs-page.html',
})
export class OpenNeedsPage {
  private readonly api = inject(Api);
  private readonly session = inject(SessionStore);
  private readonly words = inject(Words);
  readonly id = input.required<string>();
  private readonly which = viewChild<ElementRef<HTMLSelectElement>>('which');
  protected readonly purposes: readonly OpenAccessNeedsDto['purpose'][] = [
    'meeting',
    'travel',
    'conversation',
  ];
  protected readonly purpose = signal<OpenAccessNeedsDto['purpose']>('meeting');
  protected readonly opened = signal<OpenedNeedsView | null>(null);
  private readonly attempt = attempt();
  protected readonly problem = this.attempt.problem;
  protected readonly busy = this.attempt.busy;
  protected readonly person = loaded(() => this.api.get<PersonDetailView>(`/people/${this.id()}`));
  private readonly year = loaded(() => {
    const year = this.session.today().slice(0, 4);
    return this.api.get<MeetingsView>(`/meetings?year=${year}`);
  });
  /** Meetings one may still prepare, the nearest first. */
  protected readonly meetings = computed(() =>
    (this.year.value()?.meetings ?? [])
      .filter(({ state }) => state === 'planned' || state === 'live')
      .map(({ id, number, year, startsAt }) => ({
        id,
        text: `${number}/${year}, ${this.words.date(startsAt)}`,
      })),
  );
  protected readonly loadProblem = computed(() => this.person.problem() ?? this.year.problem());

  protected async open(): Promise<void> {
    const purpose = this.purpose();
    const meetingId = this.which()?.nativeElement.value ?? '';
    const body: OpenAccessNeedsDto = purpose === 'meeting' ? { purpose, meetingId } : { purpose };
    await this.attempt.run(async () => {
      const path = `/people/${this.id()}/access-needs/openings`;
      this.opened.set(await this.api.post<OpenedNeedsView>(path, body));
    });
  }

  protected hide(): void {
    this.opened.set(null);
  }

  protected async reload(): Promise<void> {
    await Promise.all([this.person.reload(), this.year.reload()]);
  }
}
