import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ChangeOrganisationDto, OrganisationPageView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { ProblemNotice } from '../../ui/problem-notice';
import { FormAct } from '../../kernel/form-act';

type Contact = ChangeOrganisationDto['contacts'][number];

const NOBODY: Contact = { name: '', role: '', email: '', language: 'nb', main: false };

/** Name, kind and contacts of an organisation; exactly one contact is the main one. */
@Component({
  selector: 'app-organisation-form',
  imports: [DsButton, DsField, DsInput, ErrorSummary, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organisation-form.html',
})
export class OrganisationForm {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  readonly organisation = input.required<OrganisationPageView>();
  readonly saved = output<OrganisationPageView>();
  readonly cancelled = output<void>();
  readonly reload = output<void>();
  protected readonly kinds = ['organisation', 'council', 'other'] as const;
  protected readonly languages = ['nb', 'nn', 'en'] as const;
  protected readonly act = new FormAct();
  protected readonly missing = signal<readonly FieldError[]>([]);
  private readonly id = computed(() => this.organisation().id);
  /** What is typed; what others save meanwhile does not overwrite it. */
  protected readonly draft = linkedSignal<string, ChangeOrganisationDto>({
    source: this.id,
    computation: () => untracked(() => draftOf(this.organisation())),
  });

  private takesVersion = false;

  constructor() {
    effect(() => {
      const { version } = this.organisation();
      if (this.takesVersion) untracked(() => this.change({ version }));
    });
  }

  /** Somebody saved first: what is typed stays, and now stands on top of what they saved. */
  protected readAgain(): void {
    this.takesVersion = true;
    this.reload.emit();
  }

  protected change(change: Partial<ChangeOrganisationDto>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected changeContact(at: number, change: Partial<Contact>): void {
    this.change({
      contacts: this.draft().contacts.map((each, i) => (i === at ? { ...each, ...change } : each)),
    });
  }

  protected makeMain(at: number): void {
    this.change({
      contacts: this.draft().contacts.map((each, i) => ({ ...each, main: i === at })),
    });
  }

  protected add(): void {
    const { contacts } = this.draft();
    this.change({ contacts: [...contacts, { ...NOBODY, main: contacts.length === 0 }] });
  }

  protected remove(at: number): void {
    const left = this.draft().contacts.filter((_, i) => i !== at);
    const hasMain = left.some(({ main }) => main);
    this.change({
      contacts: left.map((each, i) => (hasMain || i > 0 ? each : { ...each, main: true })),
    });
  }

  protected async save(): Promise<void> {
    this.missing.set(this.stillMissing());
    if (this.missing().length > 0) return;
    const draft = this.draft();
    const contacts = draft.contacts.map((each) => ({
      ...each,
      role: each.role?.trim() || null,
      email: each.email?.trim() || null,
    }));
    const { id } = this.organisation();
    const view = await this.act.run(() =>
      this.api.put<OrganisationPageView>(`/organisations/${id}`, { ...draft, contacts }),
    );
    if (view) this.saved.emit(view);
  }

  private stillMissing(): FieldError[] {
    const { name, contacts } = this.draft();
    const text = (key: string) => this.texts.t(`organisations.missing.${key}`);
    const nameless = contacts.flatMap((each, i) =>
      each.name.trim() === '' ? [{ id: `contact-name-${i}`, text: text('contact') }] : [],
    );
    return name.trim() === ''
      ? [{ id: 'organisation-name', text: text('name') }, ...nameless]
      : nameless;
  }
}

function draftOf({ name, kind, contacts, version }: OrganisationPageView): ChangeOrganisationDto {
  const listed = contacts.map((each) => ({
    name: each.name,
    role: each.role ?? '',
    email: each.email ?? '',
    language: each.language,
    main: each.main,
  }));
  return { name, kind, contacts: listed, version };
}
