import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AgendaItemView, MeetingView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { Empty } from '../../ui/empty';
import { Icon } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadOnly } from '../../ui/read-only';
import { Skeleton } from '../../ui/skeleton';
import { ItemForm } from './item-form';
import { PlanSum } from './plan-sum';

/** The agenda being built: cases in order, minutes against the meeting's length, papers. */
@Component({
  selector: 'app-plan-page',
  imports: [
    Dialog,
    DsButton,
    Empty,
    Icon,
    ItemForm,
    PageHead,
    PlanSum,
    ProblemNotice,
    ReadOnly,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-page.html',
})
export class PlanPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  protected readonly act = attempt();
  /** The item in the form; 'new' for one that is not there yet. */
  protected readonly form = signal<AgendaItemView | 'new' | null>(null);
  protected readonly meeting = loaded(() => {
    this.live.topic(`meeting:${this.id()}`)();
    return this.api.get<MeetingView>(`/meetings/${this.id()}`);
  });
  protected readonly canEdit = computed(() => this.meeting.value()?.can.includes('edit') ?? false);
  protected readonly formItem = computed(() => {
    const form = this.form();
    return form === 'new' ? null : form;
  });

  protected saved(meeting: MeetingView): void {
    this.meeting.take(meeting);
    this.form.set(null);
    this.announcer.say(this.texts.t('meetings.plan.saved'));
  }

  /** Focus stays on the button that was used, or its twin when the item has reached the end of the list. */
  protected async move(item: AgendaItemView, direction: 'up' | 'down'): Promise<void> {
    const body = { direction, version: item.version };
    const answer = await this.act.answer(() =>
      this.api.post<MeetingView>(`/agenda-items/${item.id}/move`, body),
    );
    if (!answer) return;
    this.meeting.take(answer);
    const place = answer.agenda.findIndex(({ id }) => id === item.id) + 1;
    const of = answer.agenda.length;
    this.announcer.say(this.texts.t('meetings.plan.moved', { title: item.title, place, of }));
    const atEnd = direction === 'up' ? place === 1 : place === of;
    const opposite = direction === 'up' ? 'down' : 'up';
    this.focus(`${atEnd ? opposite : direction}-${item.id}`);
  }

  protected async remove(item: AgendaItemView): Promise<void> {
    const path = `/agenda-items/${item.id}?version=${item.version}`;
    const done = await this.act.answer(async () => {
      await this.api.delete(path);
      return true;
    });
    if (!done) return;
    await this.meeting.reload();
    this.announcer.say(this.texts.t('meetings.plan.removed', { title: item.title }));
    this.focus('plan-add');
  }

  private focus(id: string): void {
    afterNextRender(() => this.document.getElementById(id)?.focus(), { injector: this.injector });
  }
}
