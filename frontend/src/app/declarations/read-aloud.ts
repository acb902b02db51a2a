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
import { DsButton } from '../ui/ds-button';
import { Icon } from '../ui/icon';

/** «Les opp»: the browser's own voice reads the text. Not shown where the browser has none. */
@Component({
  selector: 'app-read-aloud',
  imports: [DsButton, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (synthesis) {
      <button dsButton="secondary" type="button" (click)="reading() ? stop() : start()">
        <app-icon [name]="reading() ? 'stop' : 'play'" />{{
          'declarations.aloud.' + (reading() ? 'stop' : 'start') | transloco
        }}
      </button>
    }
  `,
})
export class ReadAloud {
  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly synthesis = this.window?.speechSynthesis;
  readonly texts = input.required<readonly string[]>();
  /** BCP 47 language of the texts. */
  readonly language = input.required<string>();
  protected readonly reading = signal(false);

  constructor() {
    inject(DestroyRef).onDestroy(() => this.stop());
  }

  protected start(): void {
    const texts = this.texts();
    this.synthesis?.cancel();
    texts.forEach((text, index) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = this.language();
      if (index === texts.length - 1) utterance.onend = () => this.reading.set(false);
      this.synthesis?.speak(utterance);
    });
    this.reading.set(texts.length > 0);
  }

  protected stop(): void {
    this.synthesis?.cancel();
    this.reading.set(false);
  }
}
