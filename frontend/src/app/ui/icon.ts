import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ICONS, IconName } from './icons';

/** An Aksel icon. Decorative: the words beside it carry the meaning. */
@Component({
  selector: 'app-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg class="i" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path fill-rule="evenodd" clip-rule="evenodd" fill="currentColor" [attr.d]="path()" />
  </svg>`,
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly path = computed(() => ICONS[this.name()]);
}
