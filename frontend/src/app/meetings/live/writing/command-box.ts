import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  model,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Announcer } from '../../../kernel/announcer';
import { Texts } from '../../../kernel/texts';
import { DsField } from '../../../ui/ds-field';
import { DsInput } from '../../../ui/ds-input';
import { CommandName, commandsFor, commandWord } from './commands';
import { Suggestion, matching, typingAt } from './suggestions';

/**
 * A text field that offers commands after a slash, names after @ and clauses after §. The list is worked with the
 * arrow keys, Enter and Escape, and said to screen readers; Enter without a list commits, Shift and Enter breaks the line.
 */
@Component({
  selector: 'app-command-box',
  imports: [DsField, DsInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ds-field>
      <label for="minutes-text">{{ 'meetings.live.write' | transloco }}</label>
      <textarea
        #field
        dsInput
        id="minutes-text"
        rows="2"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        [attr.aria-controls]="isOpen() ? 'minutes-offers' : null"
        [attr.aria-activedescendant]="isOpen() ? 'offer-' + active() : null"
        [value]="text()"
        (input)="typed(field)"
        (click)="caret.set(field.selectionStart)"
        (keyup)="caret.set(field.selectionStart)"
        (keydown)="press($event)"
        (blur)="closed.set(true)"
      ></textarea>
    </ds-field>
    @if (isOpen()) {
      <ul
        class="offers"
        role="listbox"
        id="minutes-offers"
        [attr.aria-label]="'meetings.writing.offers' | transloco"
      >
        @for (offer of offers(); track offer.insert; let i = $index) {
          <!-- The keyboard stays in the field: it works the list from there. -->
          <!-- eslint-disable-next-line @angular-eslint/template/click-events-have-key-events, @angular-eslint/template/interactive-supports-focus -->
          <li
            role="option"
            [id]="'offer-' + i"
            [attr.aria-selected]="i === active()"
            (mousedown)="$event.preventDefault()"
            (click)="take(offer)"
          >
            {{ offer.label }}
            @if (offer.command; as command) {
              <span class="quiet small">{{ 'meetings.writing.what.' + command | transloco }}</span>
            }
          </li>
        }
      </ul>
    }
  `,
})
export class CommandBox {
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  readonly text = model.required<string>();
  readonly commands = input.required<readonly CommandName[]>();
  readonly names = input.required<readonly string[]>();
  readonly clauses = input<readonly string[]>([]);
  readonly commit = output<void>();
  /** Somebody began to name a clause: the page may fetch them. */
  readonly wantsClauses = output<void>();
  protected readonly caret = signal(0);
  protected readonly closed = signal(false);
  protected readonly active = signal(0);
  private readonly area = viewChild.required<ElementRef<HTMLTextAreaElement>>('field');

  protected readonly offers = computed<Suggestion[]>(() => {
    const text = this.text();
    const language = this.texts.language();
    const commands = commandsFor(text, language).filter((name) => this.commands().includes(name));
    if (commands.length > 0) {
      return commands.map((command) => {
        const insert = `/${commandWord(command, language)}`;
        return { label: insert, insert, command };
      });
    }
    const typing = typingAt(text, this.caret());
    if (!typing) return [];
    const all = typing.mark === '@' ? this.names() : this.clauses();
    return matching(all, typing.typed).map((each) => {
      const insert = `${typing.mark}${each}`;
      return { label: insert, insert, command: null };
    });
  });
  protected readonly isOpen = computed(() => !this.closed() && this.offers().length > 0);

  constructor() {
    // Said when the number changes, not at every letter.
    const offered = computed(() => (this.isOpen() ? this.offers().length : 0));
    effect(() => {
      const count = offered();
      if (count === 0) return;
      const said = this.texts.t('meetings.writing.offered', { count });
      untracked(() => this.announcer.hint(said));
    });
  }

  /** Puts the keyboard at the end of the field. */
  focus(): void {
    const area = this.area().nativeElement;
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
    this.caret.set(area.value.length);
  }

  protected typed(field: HTMLTextAreaElement): void {
    this.text.set(field.value);
    this.caret.set(field.selectionStart);
    this.closed.set(false);
    this.active.set(0);
    if (typingAt(field.value, field.selectionStart)?.mark === '§') this.wantsClauses.emit();
  }

  protected press(event: KeyboardEvent): void {
    if (this.isOpen() && this.inList(event)) return event.preventDefault();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.commit.emit();
  }

  /** @returns whether the key was meant for the list */
  private inList({ key }: KeyboardEvent): boolean {
    const count = this.offers().length;
    const offer = this.offers()[this.active()];
    if (key === 'ArrowDown') this.active.update((at) => (at + 1) % count);
    else if (key === 'ArrowUp') this.active.update((at) => (at + count - 1) % count);
    else if (key === 'Escape') this.closed.set(true);
    else if (key === 'Enter' && offer) this.take(offer);
    else return false;
    return true;
  }

  protected take({ insert, command }: Suggestion): void {
    const text = this.text();
    const typing = command ? null : typingAt(text, this.caret());
    const before = typing ? text.slice(0, typing.at) : '';
    const after = typing ? text.slice(typing.at + 1 + typing.typed.length) : '';
    const head = `${before}${insert} `;
    this.text.set(head + after.trimStart());
    this.active.set(0);
    const area = this.area().nativeElement;
    area.value = this.text();
    area.focus();
    area.setSelectionRange(head.length, head.length);
    this.caret.set(head.length);
    // The word is whole: its own offer would only be in the way.
    this.closed.set(true);
  }
}
