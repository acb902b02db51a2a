import { ChangeDetectionStrategy, Component } from '@angular/core';

/**
 * Label, control and messages of one field: `<ds-field><label>…</label><p data-field="description">…</p>
 * <input dsInput><p data-field="validation">…</p></ds-field>`. The custom element of the same name
 * sets for, id and aria-describedby.
 */
@Component({
  selector: 'ds-field',
  host: { class: 'ds-field' },
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '<ng-content />',
})
export class DsField {}
