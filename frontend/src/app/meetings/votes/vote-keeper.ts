import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView, OpenVoteView, VoteRollView, VoterView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { attempt } from '../../kernel/attempt';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { Finding } from '../../ui/finding';
import { ProblemNotice } from '../../ui/problem-notice';
import { LiveStore } from '../live/live-store';
import { AbortVote } from './abort-vote';
import { CloseVote } from './close-vote';

const CHOICES = ['for', 'against', 'blank'] as const;

/** For who records: who has not answered, answers for those without a device, and the end of the vote. */
@Component({
  selector: 'app-vote-keeper',
  imports: [AbortVote, CloseVote, Dialog, DsButton, Finding, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './vote-keeper.html',
})
export class VoteKeeper {
  private readonly store = inject(LiveStore);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly words = inject(Words);
  readonly item = input.required<LiveItemView>();
  readonly vote = input.required<OpenVoteView>();
  readonly roll = input.required<VoteRollView>();
  protected readonly choices = CHOICES;
  protected readonly act = attempt();
  protected readonly closing = signal(false);
  protected readonly aborting = signal(false);
  protected readonly gone = computed(() => this.words.list(this.roll().gone.map(nameOf)));
  protected readonly entered = computed(() => this.words.list(this.roll().entered.map(nameOf)));

  protected async enter(voter: VoterView, choice: (typeof CHOICES)[number]): Promise<void> {
    const path = `/votes/${this.vote().id}/choices/${voter.personId}`;
    if ((await this.act.answer(() => this.store.put(path, { choice }))) === null) return;
    this.announcer.say(this.texts.t('meetings.open.enteredFor', { name: voter.name }));
  }
}

function nameOf({ name }: VoterView): string {
  return name;
}
