import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  DestroyRef,
  computed,
  inject,
  input,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DsButton } from './ds-button';
import { DsInput } from './ds-input';
import { Icon } from './icon';

const SPEEDS = { slow: 0.75, normal: 1, fast: 1.3 } as const;
type Speed = keyof typeof SPEEDS;
let count = 0;

/**
 * «Les opp»: the browser's own voice reads the text, paragraph by paragraph, with pause and speed; nothing is sent
 * anywhere. Not shown where the browser has no voice.
 */
@Component({
  selector: 'app-read-aloud',
  imports: [DsButton, DsInput, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'aloud' },
  template: `
    @if (voice) {
      <button dsButton="secondary" type="button" (click)="press()">
        <app-icon name="play" />{{ 'common.aloud.' + act() | transloco }}
      </button>
      @if (state() !== 'silent') {
        <button dsButton="tertiary" type="button" (click)="stop()">
          <app-icon name="stop" />{{ 'common.aloud.stop' | transloco }}
        </button>
        <label [for]="id">{{ 'common.aloud.speed' | transloco }}</label>
        <select #speeds dsInput [id]="id" (change)="choose($any(speeds.value))">
          @for (each of names; track each) {
            <option [value]="each" [selected]="each === speed()">
              {{ 'common.aloud.' + each | transloco }}
            </option>
          }
        </select>
      }
    }
  `,
})
export class ReadAloud {
  protected readonly voice = inject(DOCUMENT).defaultView?.speechSynthesis;
  readonly texts = input.required<readonly string[]>();
  /** BCP 47 language of the texts. */
  readonly language = input.required<string>();
  protected readonly id = `aloud-speed-${++count}`;
  protected readonly names = Object.keys(SPEEDS) as Speed[];
  protected readonly speed = signal<Speed>('normal');
  protected readonly state = signal<'silent' | 'reading' | 'paused'>('silent');
  protected readonly act = computed(
    () => ({ silent: 'start', reading: 'pause', paused: 'resume' })[this.state()],
  );
  private readonly parts = computed(() =>
    this.texts()
      .flatMap((text) => text.split(/\n+/))
      .filter((text) => text.trim() !== ''),
  );
  /** The paragraph that is read. */
  private at = 0;
  /** Counts what was asked for, so that the end of what was cut off is not taken for the end. */
  private turn = 0;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.stop());
  }

  protected press(): void {
    const before = this.state();
    if (before === 'silent') return this.speakFrom(0);
    this.state.set(before === 'reading' ? 'paused' : 'reading');
    if (before === 'reading') this.voice?.pause();
    else this.voice?.resume();
  }

  /** The paragraph is read again from its beginning at the new speed. */
  protected choose(speed: Speed): void {
    this.speed.set(speed);
    this.speakFrom(this.at);
  }

  protected stop(): void {
    this.turn++;
    this.voice?.resume();
    this.voice?.cancel();
    this.state.set('silent');
  }

  private speakFrom(at: number): void {
    this.stop();
    const text = this.parts()[at];
    if (text === undefined || !this.voice) return;
    this.at = at;
    const turn = this.turn;
    const part = new SpeechSynthesisUtterance(text);
    part.lang = this.language();
    part.rate = SPEEDS[this.speed()];
    part.onend = () => {
      if (turn === this.turn) this.speakFrom(at + 1);
    };
    this.voice.speak(part);
    this.state.set('reading');
  }
}
