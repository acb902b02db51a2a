import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { attempt } from '../../kernel/attempt';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { ProblemNotice } from '../../ui/problem-notice';
import { StatusSource } from './status-source';

/** What was typed beside the name of somebody new. */
interface TypedGuest {
  personId: string;
  invitedTo: string;
  from: string;
  lastDay: string;
}

/** Somebody invited without a seat: who, to what, and for which days. */
@Component({
  selector: 'app-add-guest',
  imports: [DsButton, DsField, DsInput, ErrorSummary, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './add-guest.html',
})
export class AddGuest {
  private readonly source = inject(StatusSource);
  private readonly texts = inject(Texts);
  protected readonly today = inject(SessionStore).today;
  readonly added = output<string>();
  readonly cancelled = output<void>();
  protected readonly people = loaded(() => this.source.people());
  protected readonly isNew = signal(false);
  private readonly newName = viewChild<ElementRef<HTMLInputElement>>('newName');
  private readonly newEmail = viewChild<ElementRef<HTMLInputElement>>('newEmail');
  protected readonly missing = signal<readonly FieldError[]>([]);
  private readonly attempt = attempt();
  protected readonly problem = this.attempt.problem;
  protected readonly sending = this.attempt.busy;
  /** Entered by the first try, so that a second one does not enter them again. */
  private entered: { name: string; id: string } | null = null;

  protected async save(typed: TypedGuest): Promise<void> {
    this.missing.set(this.gaps(typed));
    if (this.missing().length > 0) return;
    await this.attempt.run(async () => {
      const { id, name } = await this.person(typed);
      const { invitedTo, from, lastDay } = typed;
      await this.source.addGuest({ personId: id, invitedTo: invitedTo.trim(), from, lastDay });
      this.added.emit(name);
    });
  }

  private async person(typed: TypedGuest): Promise<{ id: string; name: string }> {
    const known = this.people.value()?.find(({ id }) => id === typed.personId);
    if (known) return known;
    const name = this.typedName();
    if (this.entered?.name !== name) {
      this.entered = await this.source.addPerson(
        name,
        this.newEmail()?.nativeElement.value.trim() || null,
      );
    }
    return this.entered;
  }

  private typedName(): string {
    return this.newName()?.nativeElement.value.trim() ?? '';
  }

  private gaps(typed: TypedGuest): FieldError[] {
    const who = this.isNew() ? ('name' as const) : ('personId' as const);
    return [who, 'invitedTo' as const, 'from' as const, 'lastDay' as const]
      .filter((field) => (field === 'name' ? this.typedName() : typed[field].trim()) === '')
      .map((field) => ({
        id: `guest-${field}`,
        text: this.texts.t(`declarations.guest.missing.${field}`),
      }));
  }
}
