import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Problem } from '../api/schema';
import { problemKind } from '../kernel/api-problem';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { DsButton } from './ds-button';
import { Finding } from './finding';

let count = 0;

/**
 * What went wrong and what can be done. It takes focus when it appears. Field errors link to the
 * fields through `fields` (server field → id of the control); a refusal shows clause, sum and way
 * forward; a stale version offers to load again, and what was typed stays.
 */
@Component({
  selector: 'app-problem',
  imports: [DsButton, Finding, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './problem-notice.html',
})
export class ProblemNotice {
  private readonly texts = inject(Texts);
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  protected readonly coordinator = inject(SessionStore).coordinator;
  /** More than one thing may have gone wrong on a page. */
  protected readonly titleId = `problem-title-${++count}`;
  readonly problem = input.required<Problem | null>();
  /** Server field name → id of its control on the page. */
  readonly fields = input<Readonly<Record<string, string>>>({});
  /** Field names in the person's words: text key prefix, e.g. 'meetings.field'. */
  readonly fieldTexts = input('common.field');
  /** Set false when the page shows no way to load again. */
  readonly canReload = input(true);
  readonly reload = output<void>();

  protected readonly kind = computed(() => {
    const problem = this.problem();
    if (!problem) return '';
    const kind = problemKind(problem);
    return this.texts.has(`common.problem.${kind}.title`) ? kind : 'unexpected';
  });
  protected readonly offersReload = computed(
    () => this.canReload() && ['stale', 'offline', 'unexpected', 'too-many'].includes(this.kind()),
  );
  protected readonly errors = computed(() =>
    firstOfEach(this.problem()?.errors ?? []).map(({ field, constraint }) => ({
      id: this.fields()[field] ?? null,
      name: this.fieldName(field),
      text: this.constraintText(constraint),
    })),
  );
  protected readonly findings = computed(() =>
    (this.problem()?.findings ?? []).filter((finding) => !finding.ok),
  );

  constructor() {
    effect(() => {
      if (this.problem()) this.box()?.nativeElement.focus();
    });
  }

  protected goTo(event: Event, id: string): void {
    event.preventDefault();
    (this.box()?.nativeElement.ownerDocument.getElementById(id) ?? null)?.focus();
  }

  private fieldName(field: string): string {
    const key = `${this.fieldTexts()}.${field}`;
    return this.texts.has(key) ? this.texts.t(key) : field;
  }

  private constraintText(constraint: string): string {
    const key = `common.constraint.${constraint}`;
    return this.texts.t(this.texts.has(key) ? key : 'common.constraint.other');
  }
}

/** One thing to mend per field: the next, if any, is told when the first is mended. */
function firstOfEach(errors: NonNullable<Problem['errors']>): NonNullable<Problem['errors']> {
  return errors.filter(
    (error, index) => errors.findIndex(({ field }) => field === error.field) === index,
  );
}
