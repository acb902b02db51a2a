import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
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
import { Dialog } from '../ui/dialog';
import { DsButton } from '../ui/ds-button';
import { ProblemNotice } from '../ui/problem-notice';
import type { BallotView, InnerEnvelopesView, OuterEnvelopesView } from '../api/schema';
import { CountResult } from './count-result';
import { BallotDevice } from './device';
import { type TellerKey, tellerKey } from './envelope';
import { OptionWords } from './option-words';
import { type Mix, type Tally, count, mix } from './tally';
import { TellerKeyPart } from './teller-key';

/** A teller's part: make a key, close, count. What they open, they open in this browser. */
@Component({
  selector: 'app-teller-part',
  imports: [CountResult, Dialog, DsButton, ProblemNotice, TellerKeyPart, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './teller-part.html',
})
export class TellerPart {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly device = inject(BallotDevice);
  private readonly announcer = inject(Announcer);
  protected readonly words = inject(OptionWords);
  readonly ballot = input.required<BallotView>();
  readonly changed = output<BallotView>();
  readonly reload = output();
  protected readonly act = attempt();
  protected readonly closing = signal(false);
  protected readonly made = signal<TellerKey | null>(null);
  protected readonly fresh = signal(false);
  protected readonly kept = signal(true);
  protected readonly tally = signal<Tally | null>(null);
  protected readonly steps = ['key', 'close', 'count'] as const;
  /** What was mixed is sent again as it is, when the answer was lost. */
  private sent: Mix | null = null;

  protected readonly own = computed(() =>
    this.ballot().tellers.find(({ part }) => part === this.ballot().part),
  );
  protected readonly other = computed(() =>
    this.ballot().tellers.find(({ part }) => part !== this.ballot().part),
  );
  /** Names of the two, for sentences about who does what. */
  protected readonly named = computed(() => ({ name: this.other()?.name ?? '' }));
  protected readonly expected = computed(() => {
    const { keys, part } = this.ballot();
    return keys && part ? keys[part] : null;
  });
  /** The key on this device, unless the ballot has another. */
  protected readonly key = computed(() => {
    const [key, expected] = [this.made(), this.expected()];
    return key && (expected === null || key.publicKey === expected) ? key : null;
  });
  protected readonly step = computed(() => {
    const { state } = this.ballot();
    return state === 'keys' ? 'key' : state === 'open' ? 'close' : 'count';
  });
  protected readonly over = computed(() => ['published', 'aborted'].includes(this.ballot().state));

  /** The key is still to be used: its code is shown, or asked for. */
  protected readonly needsKey = computed(() => {
    const { state, part } = this.ballot();
    if (state === 'keys') return this.key() !== null && this.own()?.key === true;
    return state === 'open' || state === 'closed' || (state === 'mixed' && part === 'inner');
  });

  constructor() {
    effect(() => void this.remember(this.ballot().id));
  }

  protected may(what: string): boolean {
    return this.ballot().can.includes(what);
  }

  protected async makeKey(): Promise<void> {
    const { id } = this.ballot();
    // A key that never reached the server is sent again; a new one takes the place of one that did.
    const key = (!this.own()?.key && this.made()) || (await tellerKey());
    this.kept.set(await this.device.keepSeed(id, key.seed));
    this.made.set(key);
    const body = { publicKey: key.publicKey };
    if (!(await this.post('key', body))) return;
    this.fresh.set(true);
    this.announcer.say(this.texts.t('ballots.teller.keyMade'));
  }

  protected async close(): Promise<void> {
    if (await this.post('close', {})) this.closing.set(false);
  }

  protected async openOuter(key: TellerKey): Promise<void> {
    const { id } = this.ballot();
    const sent = await this.act.answer(async () => {
      const path = `/ballots/${id}/envelopes`;
      return this.sent ?? mix(id, key, (await this.api.get<OuterEnvelopesView>(path)).envelopes);
    });
    if (!sent) return;
    this.sent = sent;
    if (await this.post('mix', sent)) this.sent = null;
  }

  protected async openInner(key: TellerKey): Promise<void> {
    const { id, options } = this.ballot();
    const keys = options.map(({ key: option }) => option);
    const tally = await this.act.answer(async () =>
      count(
        id,
        key,
        (await this.api.get<InnerEnvelopesView>(`/ballots/${id}/inner`)).envelopes,
        keys,
      ),
    );
    if (tally) this.tally.set(tally);
  }

  protected async sendCount(publish: 'sums' | 'outcome'): Promise<void> {
    const tally = this.tally();
    if (tally && (await this.post('count', { ...tally, publish }))) this.tally.set(null);
  }

  protected async confirm(): Promise<void> {
    await this.post('confirm', { version: this.ballot().version });
  }

  private async post(what: string, body: object): Promise<boolean> {
    const path = `/ballots/${this.ballot().id}/${what}`;
    const view = await this.act.answer(() => this.api.post<BallotView>(path, body));
    if (view) this.changed.emit(view);
    return view !== null;
  }

  /** Takes the key that lies on this device into the page. */
  private async remember(ballotId: string): Promise<void> {
    const seed = await this.device.seed(ballotId);
    if (seed && !this.made()) this.made.set(await tellerKey(seed));
  }
}
