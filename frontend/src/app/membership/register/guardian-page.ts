import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { GuardianView, OpenedGuardianView, PersonDetailView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { Toasts } from '../../ui/toasts';
import { Clause } from '../../ui/clause';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { FormAct } from '../../kernel/form-act';

const PURPOSES = ['consent', 'emergency', 'correction'] as const;

/** Foresatt: of a member who is not of age, who answers for them and whether they have consented (UP 3.2). */
@Component({
  selector: 'app-guardian-page',
  imports: [
    Clause,
    DsButton,
    DsField,
    DsInput,
    ErrorSummary,
    PageHead,
    ProblemNotice,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './guardian-page.html',
})
export class GuardianPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  protected readonly words = inject(Words);
  /** The person, from the address. */
  readonly id = input.required<string>();

  protected readonly purposes = PURPOSES;
  protected readonly person = loaded(() => this.api.get<PersonDetailView>(`/people/${this.id()}`));
  protected readonly guardian = loaded(() => this.api.get<GuardianView>(this.path()));
  protected readonly crumbs = computed(() => [
    { text: this.person.value()?.name ?? '', link: `/panelet/medlemmer/${this.id()}` },
  ]);
  protected readonly fullAgeOn = signal('');
  protected readonly consentedOn = signal('');
  protected readonly name = signal('');
  protected readonly contact = signal('');
  protected readonly purpose = signal<(typeof PURPOSES)[number]>('consent');
  protected readonly opened = signal<OpenedGuardianView | null>(null);
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly act = new FormAct();

  constructor() {
    effect(() => {
      const known = this.guardian.value();
      this.fullAgeOn.set(known?.fullAgeOn ?? '');
      this.consentedOn.set(known?.consentedOn ?? '');
    });
  }

  protected async save(): Promise<void> {
    const missing = (['fullAgeOn', 'name', 'contact'] as const)
      .filter((field) => this[field]().trim() === '')
      .map((field) => ({
        id: `guardian-${field}`,
        text: this.texts.t(`register.guardian.missing.${field}`),
      }));
    this.missing.set(missing);
    if (missing.length > 0) return;
    const body = {
      fullAgeOn: this.fullAgeOn(),
      name: this.name(),
      contact: this.contact(),
      consentedOn: this.consentedOn() || null,
      version: this.guardian.value()?.version ?? 0,
    };
    const saved = await this.act.run(() => this.api.put<GuardianView>(this.path(), body));
    if (!saved) return;
    this.guardian.take(saved);
    this.opened.set(null);
    this.toasts.show(this.texts.t('register.guardian.done'));
  }

  /** The person will see that it was opened, and why. */
  protected async open(): Promise<void> {
    const path = `${this.path()}/openings`;
    const body = { purpose: this.purpose() };
    const found = await this.act.run(() => this.api.post<OpenedGuardianView>(path, body));
    if (!found) return;
    this.opened.set(found);
    this.name.set(found.name);
    this.contact.set(found.contact);
  }

  protected async erase(): Promise<void> {
    const gone = await this.act.run(() => this.api.delete<GuardianView>(this.path()));
    if (!gone) return;
    this.toasts.show(this.texts.t('register.guardian.erased'));
    await this.router.navigate(['/panelet/medlemmer', this.id()]);
  }

  private path(): string {
    return `/people/${this.id()}/guardian`;
  }
}
