import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** Says what will appear here; the next step goes inside. */
@Component({
  selector: 'app-empty',
  host: { class: 'empty' },
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<p>{{ text() }}</p>
    <ng-content />`,
})
export class Empty {
  readonly text = input.required<string>();
}
