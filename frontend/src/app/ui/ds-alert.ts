import { Directive, input } from '@angular/core';

/** A Designsystemet alert box. It has no role of its own: announce what appears later with Announcer. */
@Directive({
  selector: '[dsAlert]',
  host: { class: 'ds-alert', '[attr.data-color]': 'color()' },
})
export class DsAlert {
  readonly color = input('info', {
    alias: 'dsAlert',
    transform: (given: 'info' | 'success' | 'warning' | 'danger' | '') => given || 'info',
  });
}
