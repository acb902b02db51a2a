import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** A link to a clause of the plan: «Punkt 3.4», or «punkt 3.4» inside a sentence. */
@Component({
  selector: 'app-clause',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<a [routerLink]="['/regler', number()]">{{
    (inline() ? 'common.clause.inline' : 'common.clause.link') | transloco: { clause: number() }
  }}</a>`,
})
export class Clause {
  /** '3.4'; a prefix such as 'UP 3.4' is left out. */
  readonly id = input.required<string>();
  readonly inline = input(false);
  protected readonly number = computed(() => this.id().replace(/^UP\s*/, ''));
}
