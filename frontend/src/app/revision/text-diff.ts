import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { wordDiff, type Piece } from './word-diff';

/** One text before and after, side by side, with what went and what came marked, also for who does not see it. */
@Component({
  selector: 'app-text-diff',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="sides">
      @for (side of sides(); track side.key) {
        <div>
          <p class="small quiet">
            <b>{{ 'revision.diff.' + side.label | transloco }}</b>
          </p>
          @if (side.text === null) {
            <p class="quiet">{{ 'revision.diff.none.' + side.key | transloco }}</p>
          }
          <p class="pre" lang="nb">
            @for (piece of side.pieces; track $index) {
              @if (piece.kind === 'same') {
                <span [textContent]="piece.text"></span>
              } @else if (piece.kind === 'gone') {
                <del>
                  <span class="vh">{{ 'revision.diff.gone' | transloco }}</span>
                  <span [textContent]="piece.text"></span>
                  <span class="vh">{{ 'revision.diff.end' | transloco }}</span>
                </del>
              } @else {
                <ins>
                  <span class="vh">{{ 'revision.diff.new' | transloco }}</span>
                  <span [textContent]="piece.text"></span>
                  <span class="vh">{{ 'revision.diff.end' | transloco }}</span>
                </ins>
              }
            }
          </p>
        </div>
      }
    </div>
  `,
})
export class TextDiff {
  /** Null for a text that is new. */
  readonly before = input.required<string | null>();
  /** Null for a text that goes. */
  readonly after = input.required<string | null>();
  /** What is shown has happened, and is no proposal. */
  readonly done = input(false);
  protected readonly sides = computed(() => {
    const [before, after] = [this.before(), this.after()];
    const pieces = wordDiff(before ?? '', after ?? '');
    return [
      {
        key: 'gone',
        label: this.done() ? 'was' : 'before',
        text: before,
        pieces: pieces.filter(({ kind }) => kind !== 'new').flatMap(unmarkedSpace),
      },
      {
        key: 'new',
        label: this.done() ? 'became' : 'after',
        text: after,
        pieces: pieces.filter(({ kind }) => kind !== 'gone').flatMap(unmarkedSpace),
      },
    ];
  });
}

/** The space before what is marked is not marked: it would look like a word that is missing. */
function unmarkedSpace({ kind, text }: Piece): Piece[] {
  const words = text.trimStart();
  if (kind === 'same' || words === '' || words === text) return [{ kind, text }];
  return [
    { kind: 'same', text: text.slice(0, text.length - words.length) },
    { kind, text: words },
  ];
}
