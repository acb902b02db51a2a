import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  DestroyRef,
  inject,
  input,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DsButton } from './ds-button';
import { Icon } from './icon';

/** «Les opp»: the browser's own voice reads the text. Not shown where the browser has none. */
@Component({
  selector: 'app-read-aloud',
  imports: [DsButton, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (voice) {
      <button dsButton="secondary" type="button" (click)="reading() ? stop() : start()">
        <app-icon [name]="reading() ? 'stop' : 'play'" />{{
          'common.aloud.' + (reading() ? 'stop' : 'start') | transloco
        }}
      </button>
    }
  `,
})
export class ReadAloud {
  protected readonly voice = inject(DOCUMENT).defaultView?.speechSynthesis;
  readonly texts = input.required<readonly string[]>();
  /** BCP 47 language of the texts. */
  readonly language = input.required<string>();
  protected readonly reading = signal(false);

  constructor() {
    inject(DestroyRef).onDestroy(() => this.stop());
  }

  protected start(): void {
    const parts = this.texts().filter((text) => text !== '');
    this.voice?.cancel();
    parts.forEach((text, index) => {
      const part = new SpeechSynthesisUtterance(text);
      part.lang = this.language();
      if (index === parts.length - 1) part.onend = () => this.reading.set(false);
      this.voice?.speak(part);
    });
    this.reading.set(parts.length > 0);
  }

  protected stop(): void {
    this.voice?.cancel();
    this.reading.set(false);
  }
}
