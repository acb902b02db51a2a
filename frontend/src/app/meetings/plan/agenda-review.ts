import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AgendaReviewView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Icon } from '../../ui/icon';
import type { IconName } from '../../ui/icons';
import { ProblemNotice } from '../../ui/problem-notice';

type State = AgendaReviewView['state'];

const LOOK: Readonly<Record<State, { icon: IconName; css: string }>> = {
  none: { icon: 'minus-circle', css: '' },
  sent: { icon: 'clock', css: 'part' },
  approved: { icon: 'checkmark-circle', css: 'ok' },
  changed: { icon: 'exclamationmark-triangle', css: 'bad' },
};

/** The executive committee's look at the agenda: sent, commented on, approved, changed since. */
@Component({
  selector: 'app-agenda-review',
  imports: [DsButton, DsField, DsInput, Icon, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './agenda-review.html',
})
export class AgendaReview {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  protected readonly words = inject(Words);
  readonly meetingId = input.required<string>();
  protected readonly act = attempt();
  protected readonly missing = signal(false);
  protected readonly look = LOOK;
  protected readonly review = loaded(() => {
    this.live.topic(`meeting:${this.meetingId()}`)();
    return this.api.get<AgendaReviewView>(this.path());
  });

  protected send(): Promise<boolean> {
    return this.say(this.path(), { kind: 'sent', text: '' });
  }

  /** What is approved is the agenda that was read, not one somebody changes meanwhile. */
  protected approve({ agenda }: AgendaReviewView): Promise<boolean> {
    return this.say(`${this.path()}/approval`, { agenda });
  }

  protected async comment(field: HTMLTextAreaElement): Promise<void> {
    const text = field.value.trim();
    this.missing.set(text === '');
    if (text === '') return;
    if (await this.say(this.path(), { kind: 'comment', text })) field.value = '';
  }

  private async say(path: string, body: unknown): Promise<boolean> {
    const review = await this.act.answer(() => this.api.post<AgendaReviewView>(path, body));
    if (!review) return false;
    this.review.take(review);
    this.announcer.say(this.texts.t(`meetings.review.state.${review.state}`));
    return true;
  }

  private path(): string {
    return `/meetings/${this.meetingId()}/agenda-review`;
  }
}
