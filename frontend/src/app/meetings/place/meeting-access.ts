import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeetingView } from '../../api/schema';
import { Icon } from '../../ui/icon';

/** How one takes part in a meeting, and who is there to help. The way in from elsewhere is for those invited. */
@Component({
  selector: 'app-meeting-access',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (shown()) {
      <section class="block" aria-labelledby="hub-access">
        <h2 class="h2" id="hub-access">{{ 'meetings.access.title' | transloco }}</h2>
        @if (closedFromElsewhere()) {
          <p class="sev part">
            <app-icon name="exclamationmark-triangle" />{{
              'meetings.access.closedCase' | transloco
            }}
          </p>
        }
        <dl class="facts">
          @if (access().joinLink; as link) {
            <dt>{{ 'meetings.field.joinLink' | transloco }}</dt>
            <dd>
              <a [href]="link" target="_blank" rel="noopener noreferrer">{{
                'meetings.access.join' | transloco
              }}</a>
              <p class="quiet small">{{ 'meetings.access.onlyInvited' | transloco }}</p>
            </dd>
          }
          @if (access().dialIn; as dialIn) {
            <dt>{{ 'meetings.access.phone' | transloco }}</dt>
            <dd>
              <a [href]="'tel:' + dialIn.number.replaceAll(' ', '')">{{ dialIn.number }}</a>
              @if (dialIn.code) {
                {{ 'meetings.access.code' | transloco: { code: dialIn.code } }}
              }
            </dd>
          }
          @if (access().interpreter; as interpreter) {
            <dt>{{ 'meetings.field.interpreter' | transloco }}</dt>
            <dd>{{ interpreter }}</dd>
          }
          @if (access().supportPerson; as supportPerson) {
            <dt>{{ 'meetings.field.supportPerson' | transloco }}</dt>
            <dd>{{ supportPerson }}</dd>
          }
        </dl>
        @if (!access().invited) {
          <p class="quiet">{{ 'meetings.access.notInvited' | transloco }}</p>
        }
      </section>
    }
  `,
})
export class MeetingAccess {
  readonly meeting = input.required<MeetingView>();
  protected readonly access = computed(() => this.meeting().access);
  /** Others may hear what is said where somebody takes part from; who prepares the meeting thinks of it. */
  protected readonly closedFromElsewhere = computed(() => {
    const { mode, agenda, can } = this.meeting();
    return can.includes('edit') && mode !== 'room' && agenda.some(({ closed }) => closed);
  });
  /** There is something to say: nothing is for a meeting in a room with nobody to help. */
  protected readonly shown = computed(() => {
    const { invited, joinLink, dialIn, interpreter, supportPerson } = this.access();
    const hidden = !invited && this.meeting().mode !== 'room';
    const said = [joinLink, dialIn, interpreter, supportPerson].some((each) => each !== null);
    return said || hidden || this.closedFromElsewhere();
  });
}
