import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DeclarationView } from '../../api/schema';
import { languageTag } from '../declaration-text';
import { difference } from './difference';

/** A text as it is compared: all of its sentences in reading order. */
export interface Comparable {
  title: string;
  paragraphs: readonly string[];
  confirmations: readonly string[];
}

/** What is new and what was taken out since another text; paragraphs that stand as before are only counted. */
@Component({
  selector: 'app-text-changes',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="changes" [attr.lang]="tag()">
      @for (change of changed(); track $index) {
        @if (change.kind === 'added') {
          <ins
            ><span class="vh">{{ 'declarations.changes.added' | transloco }}</span>
            {{ change.text }}</ins
          >
        } @else {
          <del
            ><span class="vh">{{ 'declarations.changes.removed' | transloco }}</span>
            {{ change.text }}</del
          >
        }
      }
    </div>
    <p class="quiet">
      @if (changed().length === 0) {
        {{ 'declarations.changes.same' | transloco }}
      } @else {
        {{ 'declarations.changes.unchanged' | transloco: { count: same() } }}
      }
    </p>
  `,
})
export class TextChanges {
  readonly before = input.required<Comparable>();
  readonly after = input.required<Comparable>();
  readonly language = input.required<DeclarationView['language']>();
  private readonly all = computed(() =>
    difference(sentences(this.before()), sentences(this.after())),
  );
  protected readonly changed = computed(() => this.all().filter(({ kind }) => kind !== 'same'));
  protected readonly same = computed(() => this.all().length - this.changed().length);
  protected readonly tag = computed(() => languageTag(this.language()));
}

function sentences({ title, paragraphs, confirmations }: Comparable): string[] {
  return [title, ...paragraphs, ...confirmations];
}
