import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type {
  AnswerKeptView,
  AnswerWithoutNameDto,
  NominateDto,
  OwnRequestView,
  Problem,
} from '../../api/schema';
import { Api } from '../../kernel/api';
import { toProblem } from '../../kernel/api-problem';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { wordsIn } from '../../ui/plan-words';
import { ProblemNotice } from '../../ui/problem-notice';

type Answer = 'nominated' | AnswerWithoutNameDto['answer'];
type Draft = Omit<NominateDto, 'token' | 'email' | 'phone'> & { email: string; phone: string };

const OTHER = 'other';

/** The organisation's answer: somebody, nobody, or not yet. */
@Component({
  selector: 'app-nomination-form',
  imports: [DsButton, DsField, DsInput, ErrorSummary, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './nomination-form.html',
})
export class NominationForm {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  readonly request = input.required<OwnRequestView>();
  readonly token = input.required<string>();
  readonly answered = output<AnswerKeptView>();
  protected readonly answers = ['nominated', 'moreTime', 'declined'] as const;
  protected readonly bases = ['own', 'nextOfKin', 'organisation'] as const;
  protected readonly fieldIds = {
    name: 'nominee-name',
    email: 'nominee-email',
    bases: 'nominee-bases',
    agreed: 'nominee-agreed',
  };
  protected readonly answer = signal<Answer>('nominated');
  protected readonly draft = linkedSignal<Draft>(() => draftOf(this.request()));
  protected readonly note = linkedSignal(() => this.request().note ?? '');
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly fields = computed(() => [
    ...this.request().fields.map(({ id, name }) => ({
      id,
      text: wordsIn(name, this.texts.language()),
    })),
    { id: OTHER, text: this.texts.t('nominating.otherField') },
  ]);

  protected change(change: Partial<Draft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected toggle(list: 'bases' | 'fields', value: string, on: boolean): void {
    const others = this.draft()[list].filter((each) => each !== value);
    this.change({ [list]: on ? [...others, value] : others });
  }

  protected async send(): Promise<void> {
    this.missing.set(this.answer() === 'nominated' ? this.stillMissing() : []);
    if (this.missing().length > 0) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.answered.emit(await this.post());
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
    } finally {
      this.busy.set(false);
    }
  }

  private post(): Promise<AnswerKeptView> {
    const token = this.token();
    const answer = this.answer();
    if (answer !== 'nominated') {
      const body: AnswerWithoutNameDto = { token, answer, note: this.note().trim() || null };
      return this.api.post<AnswerKeptView>('/own-request/answers', body);
    }
    const draft = this.draft();
    const reach = { email: draft.email.trim() || null, phone: draft.phone.trim() || null };
    const body: NominateDto = { ...draft, ...reach, token };
    return this.api.post<AnswerKeptView>('/own-request/nominations', body);
  }

  private stillMissing(): FieldError[] {
    const { name, email, phone, bases, agreed } = this.draft();
    const lacks = {
      name: name.trim() === '',
      email: email.trim() === '' && phone.trim() === '',
      bases: bases.length === 0,
      agreed: !agreed,
    };
    return (Object.keys(lacks) as (keyof typeof lacks)[])
      .filter((key) => lacks[key])
      .map((key) => ({ id: this.fieldIds[key], text: this.texts.t(`nominating.missing.${key}`) }));
  }
}

/** What was answered before stands there again; the telephone number is not given out, and the yes is asked anew. */
function draftOf({ named }: OwnRequestView): Draft {
  const { name = '', email = null, bases = [], fields = [] } = named ?? {};
  return { name, email: email ?? '', phone: '', bases, fields, agreed: false };
}
