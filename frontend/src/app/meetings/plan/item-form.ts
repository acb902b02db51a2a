import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AgendaItemView, MeetingView, StatutesView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { ProblemNotice } from '../../ui/problem-notice';
import { GroundFields, unsaid } from '../files/ground-fields';

const FIELDS = {
  title: 'item-title',
  type: 'item-type',
  minutes: 'item-minutes',
  goal: 'item-goal',
};
const LONGEST_MINUTES = 480;

/** A case on the agenda: title, type, minutes, which goal of the panel it serves (UP 2.1), open or closed. */
@Component({
  selector: 'app-item-form',
  imports: [DsButton, DsField, DsInput, ErrorSummary, GroundFields, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './item-form.html',
})
export class ItemForm {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  readonly meetingId = input.required<string>();
  readonly item = input<AgendaItemView | null>(null);
  readonly saved = output<MeetingView>();
  readonly cancelled = output<void>();
  protected readonly fields = FIELDS;
  protected readonly types: readonly AgendaItemView['type'][] = [
    'information',
    'discussion',
    'decision',
    'advice',
    'election',
    'minutes',
    'aob',
  ];
  protected readonly act = attempt();
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly closing = signal(false);
  protected readonly law = signal('');
  protected readonly why = signal('');
  protected readonly statutes = loaded(() => this.api.get<StatutesView>('/statutes'));

  protected async save(given: {
    title: string;
    type: string;
    minutes: string;
    goal: string;
    closed: boolean;
  }): Promise<void> {
    const title = given.title.trim();
    const minutes = Number(given.minutes);
    const whole = Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_MINUTES;
    const wrong = [...(title ? [] : ['title']), ...(whole ? [] : ['minutes'])];
    const lawless = given.closed && !this.item() ? unsaid(this.law(), this.why()) : [];
    this.missing.set([
      ...wrong.map((name) => ({
        id: `item-${name}`,
        text: this.texts.t(`meetings.plan.missing.${name}`),
      })),
      ...lawless.map((name) => ({
        id: `item-${name}`,
        text: this.texts.t(`files.closing.missing.${name}`),
      })),
    ]);
    if (this.missing().length > 0) return;
    const { type, closed } = given;
    const law = closed && !this.item() ? { ground: this.law(), reason: this.why().trim() } : {};
    const body = { title, type, minutes, goal: given.goal || null, closed, ...law };
    const old = this.item();
    const answer = await this.act.answer(() =>
      old
        ? this.api.put<MeetingView>(`/agenda-items/${old.id}`, { ...body, version: old.version })
        : this.api.post<MeetingView>(`/meetings/${this.meetingId()}/agenda-items`, body),
    );
    if (answer) this.saved.emit(answer);
  }
}
