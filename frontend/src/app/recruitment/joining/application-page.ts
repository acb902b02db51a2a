import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type {
  ApplicationFormView,
  ApplicationKeptView,
  OpenCallView,
  Problem,
  SendApplicationDto,
} from '../../api/schema';
import { Api } from '../../kernel/api';
import { toProblem } from '../../kernel/api-problem';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { AnswerList } from './answer-list';
import { ApplicationDesk, STEPS, Step, bodyOf, missingOn } from './answers';
import { QuestionStep } from './question-step';

type Done = { what: 'saved' | 'sent'; until: string; email: string };

/** The application, one thing per page: what was answered stays through every error and every way back. */
@Component({
  selector: 'app-application-page',
  imports: [
    AnswerList,
    DsButton,
    ErrorSummary,
    PageHead,
    ProblemNotice,
    QuestionStep,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './application-page.html',
})
export class ApplicationPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  protected readonly words = inject(Words);
  protected readonly desk = inject(ApplicationDesk);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  readonly id = input.required<string>();
  /** The page of the form from the address, so that the browser's own back button goes a page back. */
  readonly steg = input<string>();
  protected readonly steps = STEPS;
  protected readonly call = loaded(() => this.api.get<OpenCallView>(`/open-calls/${this.id()}`));
  protected readonly form = loaded(() =>
    this.api.get<ApplicationFormView>(`/open-calls/${this.id()}/form`),
  );
  protected readonly step = computed<Step>(
    () => STEPS.find((each) => each === this.steg()) ?? 'email',
  );
  protected readonly number = computed(() => STEPS.indexOf(this.step()) + 1);
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal<'save' | 'send' | null>(null);
  protected readonly done = signal<Done | null>(null);
  /** What a machine writes where people see no field. */
  protected readonly website = signal('');
  protected readonly fieldIds = { email: 'apply-email', name: 'apply-name', age: 'apply-age' };

  constructor() {
    effect(() => this.desk.begin(this.id()));
    effect(() => {
      this.step();
      this.done();
      this.heading()?.nativeElement.focus();
    });
  }

  protected go(step: Step): void {
    this.missing.set([]);
    this.problem.set(null);
    void this.router.navigate([], { queryParams: { steg: step } });
  }

  protected back(): void {
    this.go(STEPS[this.number() - 2] ?? 'email');
  }

  protected async next(call: OpenCallView): Promise<void> {
    const step = this.step();
    if (step === 'check') return this.send(call);
    if (this.lacking(step, call)) return;
    this.go(STEPS[this.number()] ?? 'check');
  }

  /** Saving needs an address and nothing else. */
  protected async save(call: OpenCallView): Promise<void> {
    const fault = missingOn('email', this.desk.answers(), call);
    if (fault !== null) {
      this.go('email');
      this.missing.set([this.errorOf('email', fault)]);
      return;
    }
    await this.submit('save', () =>
      this.api.post<ApplicationKeptView>(`/open-calls/${call.id}/drafts`, this.body()),
    );
  }

  private async send(call: OpenCallView): Promise<void> {
    const open = STEPS.find((each) => missingOn(each, this.desk.answers(), call) !== null);
    if (open !== undefined && open !== 'check') this.go(open);
    if (open !== undefined && this.lacking(open, call)) return;
    const consent = this.desk.answers().consent;
    const body = { ...this.body(), consent } as SendApplicationDto;
    await this.submit('send', () =>
      this.api.post<ApplicationKeptView>(`/open-calls/${call.id}/applications`, body),
    );
  }

  private async submit(what: 'save' | 'send', act: () => Promise<ApplicationKeptView>) {
    this.busy.set(what);
    this.problem.set(null);
    try {
      const { linkUntil } = await act();
      const { email } = this.desk.answers();
      this.done.set({ what: what === 'save' ? 'saved' : 'sent', until: linkUntil, email });
      this.desk.clear();
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
      // A browser that fills in by itself must not stop a person twice.
      this.website.set('');
    } finally {
      this.busy.set(null);
    }
  }

  private body() {
    const stamp = this.form.value()?.stamp ?? '';
    const read = this.texts.language();
    const language = read === 'nb-lett' ? 'nb' : read;
    const form = { token: this.desk.token(), stamp, language, website: this.website() };
    return bodyOf(this.desk.answers(), form);
  }

  private lacking(step: Step, call: OpenCallView): boolean {
    const fault = missingOn(step, this.desk.answers(), call);
    this.missing.set(fault === null ? [] : [this.errorOf(step, fault, call)]);
    return fault !== null;
  }

  private errorOf(step: Step, fault: string, call?: OpenCallView): FieldError {
    const text = this.texts.t(`joining.missing.${fault}`, { age: call?.minimumAge ?? 0 });
    return { id: `apply-${step}`, text };
  }
}
