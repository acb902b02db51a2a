import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PersonDetailView, Problem } from '../api/schema';
import { Api } from '../kernel/api';
import { toProblem } from '../kernel/api-problem';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ProblemNotice } from '../ui/problem-notice';
import { Toasts } from '../ui/toasts';

/** Contact for the coordinator, and the invitation to sign in. The example panel sends no mail. */
@Component({
  selector: 'app-invitation',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (person().email; as address) {
      <p>
        <a [href]="'mailto:' + address">{{ address }}</a>
      </p>
    }
    @if (person().hasAccount) {
      <p class="quiet">{{ 'membership.members.hasAccount' | transloco }}</p>
    } @else if (session()?.installation === 'example') {
      <p class="quiet">{{ 'membership.invite.example' | transloco }}</p>
    } @else {
      <form class="form" (submit)="$event.preventDefault(); invite(email.value)" novalidate>
        <app-problem
          [problem]="problem()"
          [canReload]="false"
          [fields]="{ email: 'invite-email' }"
          fieldTexts="membership.field"
        />
        <ds-field>
          <label for="invite-email">{{ 'membership.field.email' | transloco }}</label>
          <p data-field="description">{{ 'membership.invite.help' | transloco }}</p>
          <input #email dsInput id="invite-email" type="email" [value]="person().email ?? ''" />
        </ds-field>
        <button dsButton="secondary" type="submit" [busy]="sending()">
          {{ 'membership.invite.send' | transloco }}
        </button>
      </form>
    }
  `,
})
export class Invitation {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(SessionStore).session;
  readonly person = input.required<PersonDetailView>();
  readonly invited = output<void>();
  protected readonly problem = signal<Problem | null>(null);
  protected readonly sending = signal(false);

  protected async invite(email: string): Promise<void> {
    this.sending.set(true);
    this.problem.set(null);
    try {
      await this.api.post('/invitations', { personId: this.person().id, email: email.trim() });
      this.toasts.show(this.texts.t('membership.invite.done', { name: this.person().name }));
      this.invited.emit();
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
    } finally {
      this.sending.set(false);
    }
  }
}
