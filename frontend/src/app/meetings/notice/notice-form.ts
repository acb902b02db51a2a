import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NoticeView, Problem } from '../../api/schema';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';

const FIELDS = { answerBy: 'notice-answer-by', note: 'notice-note' };

export interface NoticeWish {
  answerBy: string;
  note?: string;
  onPaper: string[];
}

/** The last look before the notice goes out: by when to answer, what has changed, and who gets it on paper. */
@Component({
  selector: 'app-notice-form',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" novalidate (submit)="$event.preventDefault(); send(day.value)">
      <p>{{ 'notice.page.sendText' | transloco: counts() }}</p>
      @if (notice().leavesAt; as at) {
        <p>
          {{
            'notice.page.leavesAt' | transloco: { date: words.dayMonth(at), time: words.time(at) }
          }}
        </p>
      }
      <app-problem
        [problem]="problem()"
        [canReload]="false"
        [fields]="fields"
        fieldTexts="notice.field"
      />
      @if (kind() === 'correction') {
        <ds-field>
          <label for="notice-note">{{ 'notice.page.note' | transloco }}</label>
          <p data-field="description">{{ 'notice.page.noteHelp' | transloco }}</p>
          <input #note dsInput id="notice-note" required maxlength="1000" />
        </ds-field>
      }
      <ds-field>
        <label for="notice-answer-by">{{ 'notice.page.answerBy' | transloco }}</label>
        <input
          #day
          dsInput
          id="notice-answer-by"
          class="dateinput"
          type="date"
          required
          [value]="notice().answerBy"
        />
      </ds-field>
      <details class="ds-details">
        <summary>{{ 'notice.page.papers' | transloco }}</summary>
        <div>
          @for (person of choosable(); track person.personId) {
            <ds-field>
              <input
                dsInput
                type="checkbox"
                [id]="'paper-' + person.personId"
                [checked]="paper().has(person.personId)"
                (change)="toggle(person.personId)"
              />
              <label [for]="'paper-' + person.personId">{{
                'notice.page.paper' | transloco: { name: person.name }
              }}</label>
            </ds-field>
          }
        </div>
      </details>
      <div class="answers">
        <button dsButton type="submit" [busy]="busy()">
          {{ (kind() === 'correction' ? 'notice.page.correct' : 'notice.page.send') | transloco }}
        </button>
        <button dsButton="secondary" type="button" (click)="kept.emit()">
          {{ 'notice.page.keep' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class NoticeForm {
  protected readonly words = inject(Words);
  readonly notice = input.required<NoticeView>();
  readonly kind = input.required<'notice' | 'correction'>();
  readonly busy = input(false);
  readonly problem = input<Problem | null>(null);
  readonly sent = output<NoticeWish>();
  /** Nothing is sent. */
  readonly kept = output();
  protected readonly fields = FIELDS;
  private readonly note = viewChild<ElementRef<HTMLInputElement>>('note');
  private readonly changed = signal<ReadonlySet<string> | null>(null);
  private readonly people = computed(() =>
    this.notice().people.filter(({ channel }) => channel !== 'none'),
  );
  protected readonly choosable = computed(() =>
    this.people().filter(({ letterIsChoice }) => letterIsChoice),
  );
  protected readonly paper = computed(
    () =>
      this.changed() ??
      new Set(
        this.choosable().flatMap(({ personId, channel }) => (channel === 'letter' ? personId : [])),
      ),
  );
  protected readonly counts = computed(() => {
    const mail = this.choosable().length - this.paper().size;
    return { mail, letter: this.people().length - mail };
  });

  protected toggle(personId: string): void {
    const next = new Set(this.paper());
    if (!next.delete(personId)) next.add(personId);
    this.changed.set(next);
  }

  protected send(answerBy: string): void {
    const onPaper = [...this.paper()];
    const wish =
      this.kind() === 'correction' ? { note: this.note()?.nativeElement.value.trim() ?? '' } : {};
    this.sent.emit({ answerBy, onPaper, ...wish });
  }
}
