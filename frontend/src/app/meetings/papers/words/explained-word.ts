import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Announcer } from '../../../kernel/announcer';
import { Texts } from '../../../kernel/texts';
import { ExplainedWord } from './mark-words';

let count = 0;
/** Room between the word and its explanation, in pixels. */
const GAP = 6;
/** As wide as an explanation gets, in root font sizes; the style sheet says the same. */
const WIDTH_REM = 20;

/**
 * A word with dotted underline: pressing it, or Enter, explains it in place. The explanation stays until Escape, another
 * press, or a press beside it, and the pointer may rest on it (WCAG 1.4.13).
 */
@Component({
  selector: 'app-explained-word',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<button
      #button
      class="explained"
      type="button"
      [attr.popovertarget]="id"
      [attr.aria-expanded]="open()"
      [textContent]="text()"
      (click)="place()"
    ></button
    ><span
      class="explanation"
      popover="auto"
      [id]="id"
      [lang]="language()"
      [style.left.px]="left()"
      [style.top.px]="top()"
      (toggle)="toggled($any($event).newState === 'open')"
      ><strong>{{ word().word }}</strong> {{ word().meaning }}</span
    >`,
})
export class ExplainedWordButton {
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);
  private readonly button = viewChild.required<ElementRef<HTMLElement>>('button');
  /** As it stands in the text. */
  readonly text = input.required<string>();
  readonly word = input.required<ExplainedWord>();
  protected readonly id = `explained-${++count}`;
  protected readonly open = signal(false);
  protected readonly left = signal(0);
  protected readonly top = signal(0);
  protected readonly language = computed(() => this.texts.language().slice(0, 2));

  /** Under the word, within the page: it scrolls with the text. */
  protected place(): void {
    const view = this.button().nativeElement.ownerDocument.defaultView;
    if (!view) return;
    const { left, bottom } = this.button().nativeElement.getBoundingClientRect();
    const root = parseFloat(view.getComputedStyle(view.document.documentElement).fontSize) || 16;
    const width = Math.min(WIDTH_REM * root, view.innerWidth - 2 * root);
    const most = view.document.documentElement.clientWidth - width - root;
    this.left.set(Math.max(root, Math.min(left, most)) + view.scrollX);
    this.top.set(bottom + GAP + view.scrollY);
  }

  protected toggled(open: boolean): void {
    this.open.set(open);
    if (open) this.announcer.say(`${this.word().word}. ${this.word().meaning}`);
  }
}
