import {
  ChangeDetectionStrategy,
  Component,
  input,
  signal,
  DestroyRef,
  inject,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

const PATIENCE_MS = 300;

/** Grey lines where the content will come, shown after 300 ms so that quick answers do not flicker. */
@Component({
  selector: 'app-skeleton',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (visible()) {
      <p class="vh" role="status">{{ 'common.loading' | transloco }}</p>
      @for (line of lines(); track $index) {
        <span class="ds-skeleton" data-variant="text" aria-hidden="true"></span>
      }
    }
  `,
  host: { class: 'skeleton' },
})
export class Skeleton {
  readonly lines = input([1, 2, 3], {
    transform: (count: number) => Array.from({ length: count }),
  });
  protected readonly visible = signal(false);

  constructor() {
    const timer = setTimeout(() => this.visible.set(true), PATIENCE_MS);
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }
}
