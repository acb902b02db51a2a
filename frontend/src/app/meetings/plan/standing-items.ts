import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AgendaTemplatesView, MeetingView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { loaded } from '../../kernel/loaded';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';

/** Puts the standing items of a template on the agenda; those that are there stay as they are. */
@Component({
  selector: 'app-standing-items',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (list.value()?.templates; as templates) {
      <app-problem [problem]="act.problem()" [canReload]="false" />
      <form class="answers" (submit)="$event.preventDefault(); put(chosen.value)">
        <ds-field [class.vh]="templates.length === 1">
          <label for="standing-template">{{ 'meetings.plan.template' | transloco }}</label>
          <select #chosen dsInput id="standing-template">
            @for (each of templates; track each.id) {
              <option [value]="each.id">{{ each.name }}</option>
            }
          </select>
        </ds-field>
        <button dsButton="secondary" type="submit" [busy]="act.busy()">
          {{ 'meetings.plan.standing' | transloco }}
        </button>
      </form>
    }
  `,
})
export class StandingItems {
  private readonly api = inject(Api);
  readonly meetingId = input.required<string>();
  readonly saved = output<MeetingView>();
  protected readonly act = attempt();
  protected readonly list = loaded(() => this.api.get<AgendaTemplatesView>('/agenda-templates'));

  protected async put(templateId: string): Promise<void> {
    const path = `/meetings/${this.meetingId()}/standing-items`;
    const meeting = await this.act.answer(() => this.api.post<MeetingView>(path, { templateId }));
    if (meeting) this.saved.emit(meeting);
  }
}
