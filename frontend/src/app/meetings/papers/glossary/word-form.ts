import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { GlossaryView, GlossaryWordDto, GlossaryWordView } from '../../../api/schema';
import { Api } from '../../../kernel/api';
import { attempt } from '../../../kernel/attempt';
import { Texts } from '../../../kernel/texts';
import { DsButton } from '../../../ui/ds-button';
import { DsField } from '../../../ui/ds-field';
import { DsInput } from '../../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../../ui/error-summary';
import { ProblemNotice } from '../../../ui/problem-notice';

type Field = keyof GlossaryWordDto;
const LANGUAGES = ['Nb', 'Nn', 'En'] as const;
const EMPTY: GlossaryWordDto = {
  wordNb: '',
  wordNn: '',
  wordEn: '',
  formsNb: '',
  formsNn: '',
  formsEn: '',
  meaningNb: '',
  meaningNn: '',
  meaningEn: '',
  meaningLett: '',
};
const FIELDS = Object.keys(EMPTY) as Field[];

/** One word of the glossary in three languages. Word and meaning are needed in each. */
@Component({
  selector: 'app-word-form',
  imports: [DsButton, DsField, DsInput, ErrorSummary, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" novalidate (submit)="$event.preventDefault(); save()">
      <app-error-summary [errors]="missing()" />
      <app-problem [problem]="act.problem()" fieldTexts="papers.field" [canReload]="false" />
      @for (language of languages; track language) {
        <fieldset class="ds-fieldset" [lang]="language.toLowerCase()">
          <legend class="h3">{{ 'papers.language.' + language | transloco }}</legend>
          @for (part of ['word', 'meaning', 'forms']; track part) {
            <ds-field>
              <label [for]="part + language">{{ 'papers.field.' + part | transloco }}</label>
              @if (part === 'forms') {
                <p data-field="description">{{ 'papers.glossary.formsHelp' | transloco }}</p>
              }
              <textarea
                dsInput
                [id]="part + language"
                [rows]="part === 'meaning' ? 3 : 1"
                [value]="draft()[field(part, language)]"
                (input)="write(field(part, language), $any($event.target).value)"
              ></textarea>
            </ds-field>
          }
        </fieldset>
      }
      <ds-field>
        <label for="meaningLett">{{ 'papers.field.meaningLett' | transloco }}</label>
        <p data-field="description">{{ 'papers.glossary.lettHelp' | transloco }}</p>
        <textarea
          dsInput
          id="meaningLett"
          lang="nb"
          rows="2"
          [value]="draft().meaningLett"
          (input)="write('meaningLett', $any($event.target).value)"
        ></textarea>
      </ds-field>
      <div class="answers">
        <button dsButton type="submit" [busy]="act.busy()">
          {{ 'common.action.save' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class WordForm {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  readonly word = input.required<GlossaryWordView | null>();
  readonly saved = output<GlossaryView>();
  protected readonly languages = LANGUAGES;
  protected readonly act = attempt();
  protected readonly draft = signal(EMPTY);
  protected readonly missing = signal<readonly FieldError[]>([]);

  constructor() {
    effect(() => {
      const word = this.word() ?? EMPTY;
      const texts = Object.fromEntries(FIELDS.map((field) => [field, word[field]]));
      untracked(() => this.draft.set(texts as Record<Field, string>));
    });
  }

  protected field(part: string, language: string): Field {
    return `${part}${language}` as Field;
  }

  protected write(field: Field, text: string): void {
    this.draft.update((draft) => ({ ...draft, [field]: text }));
  }

  protected async save(): Promise<void> {
    const empty = FIELDS.filter(
      (field) => /^(word|meaning)(Nb|Nn|En)$/.test(field) && this.draft()[field].trim() === '',
    );
    const text = this.texts.t('papers.glossary.missing');
    this.missing.set(empty.map((id) => ({ id, text })));
    if (empty.length > 0) return;
    const word = this.word();
    const answer = await this.act.answer(() =>
      word
        ? this.api.put<GlossaryView>(`/glossary/${word.id}`, {
            ...this.draft(),
            version: word.version,
          })
        : this.api.post<GlossaryView>('/glossary', this.draft()),
    );
    if (answer) this.saved.emit(answer);
  }
}
