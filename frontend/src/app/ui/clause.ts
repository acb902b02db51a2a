import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

const CLAUSE = /^(?:UP\s*)?(\d+(?:\.\d+)*)$/;

interface Part {
  /** A clause of the plan, or null for a place outside it, which has no page here. */
  number: string | null;
  label: string;
}

/** Links to clauses of the plan: «Punkt 3.4», «Punkt 3.4, punkt 3.2», or «punkt 3.4» inside a sentence. */
@Component({
  selector: 'app-clause',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@for (part of parts(); track $index) {
    @if (!$first) {
      <span>, </span>
    }
    @if (part.number; as clause) {
      <a [routerLink]="['/regler', clause]">{{
        (inline() || !$first ? 'common.clause.inline' : 'common.clause.link')
          | transloco: { clause }
      }}</a>
    } @else {
      <span>{{ part.label }}</span>
    }
  }`,
})
export class Clause {
  /** '3.4', 'UP 3.4', or several: 'UP 2.2, 4.1; HP III-2'. */
  readonly id = input.required<string>();
  readonly inline = input(false);
  protected readonly parts = computed<Part[]>(() =>
    this.id()
      .split(/[,;]\s*/)
      .map((label) => ({ label, number: CLAUSE.exec(label)?.[1] ?? null })),
  );
}
