import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Clause } from '../../ui/clause';
import { Icon } from '../../ui/icon';

/** A closed case that is not this reader's: what that means, and whom to ask. */
@Component({
  selector: 'app-closed-to-you',
  imports: [Clause, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'ask' },
  template: `
    <h2 class="h3"><app-icon name="padlock-locked" /> {{ 'files.closing.hidden' | transloco }}</h2>
    <p>{{ 'files.closing.notYours' | transloco }} <app-clause id="6.1" /></p>
  `,
})
export class ClosedToYou {}
