import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Announcer } from '../kernel/announcer';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { Texts } from '../kernel/texts';
import { DsButton } from '../ui/ds-button';
import { DsInput } from '../ui/ds-input';
import { ProblemNotice } from '../ui/problem-notice';
import type { BallotView } from '../api/schema';
import { BallotDevice } from './device';
import { controlCode, fingerprint, sealBallot } from './envelope';
import { OptionWords } from './option-words';

/** Choose, look over, deliver. The choice leaves this page only as a sealed envelope, and is kept nowhere. */
@Component({
  selector: 'app-vote-form',
  imports: [DsButton, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './vote-form.html',
})
export class VoteForm {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly device = inject(BallotDevice);
  private readonly announcer = inject(Announcer);
  protected readonly words = inject(OptionWords);
  readonly ballot = input.required<BallotView>();
  /** The vote lies there; the code is given where the browser could not keep it. */
  readonly delivered = output<string>();
  readonly reload = output();
  protected readonly act = attempt();
  protected readonly chosen = signal('');
  protected readonly reviewing = signal(false);
  protected readonly missing = signal(false);
  /** The keys are not those that were logged: nothing may be sealed for them. */
  protected readonly forged = signal(false);
  protected readonly options = computed(() => this.words.inOrder(this.ballot()));
  protected readonly choice = computed(() =>
    this.ballot().options.find(({ key }) => key === this.chosen()),
  );
  /** The same vote sent again has the same code, so it does not matter which of the two came through. */
  private pending: { code: string; choice: string } | null = null;

  protected choose(key: string): void {
    this.chosen.set(key);
    this.missing.set(false);
  }

  protected review(): void {
    this.missing.set(!this.choice());
    if (!this.missing()) this.reviewing.set(true);
  }

  protected change(): void {
    this.reviewing.set(false);
    this.act.clear();
  }

  protected async deliver(): Promise<void> {
    const choice = this.chosen();
    if (this.pending?.choice !== choice) this.pending = { code: controlCode(), choice };
    const vote = this.pending;
    if (!(await this.act.run(() => this.send(vote))) || this.forged()) return;
    this.pending = null;
    this.chosen.set('');
    this.reviewing.set(false);
    this.announcer.say(this.texts.t('ballots.delivered.title'));
    this.delivered.emit(vote.code);
  }

  private async send(vote: { code: string; choice: string }): Promise<void> {
    const { id, keys, own, options, fingerprint: logged } = this.ballot();
    if (!keys || own.slot === null) return this.reload.emit();
    const seen = await fingerprint(
      id,
      keys,
      options.map(({ key }) => key),
    );
    this.forged.set(seen !== logged);
    if (this.forged()) return;
    await this.device.keepCode(id, { code: vote.code, delivered: false });
    const envelope = await sealBallot({ ballotId: id, slot: own.slot }, keys, vote);
    await this.api.put(`/ballots/${id}/envelope`, { envelope });
    await this.device.keepCode(id, { code: vote.code, delivered: true });
  }
}
