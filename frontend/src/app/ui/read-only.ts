import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from './icon';

/** Says why nothing here can be changed, and who can change it. */
@Component({
  selector: 'app-read-only',
  imports: [Icon],
  host: { class: 'notice' },
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<app-icon name="padlock-locked" />
    <p>{{ reason() }}</p>`,
})
export class ReadOnly {
  readonly reason = input.required<string>();
}
