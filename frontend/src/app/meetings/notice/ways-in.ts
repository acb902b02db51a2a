import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeetingWaysView } from '../../api/schema';

/** How one takes part from elsewhere: shown to who is invited, and to nobody else. */
@Component({
  selector: 'app-ways-in-to-meeting',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (ways().joinLink; as link) {
      <p>
        <a [href]="link" rel="noreferrer noopener" target="_blank">{{
          'notice.answer.join' | transloco
        }}</a>
      </p>
    }
    @if (ways().dialIn; as phone) {
      <p>
        {{ 'notice.answer.dialIn' | transloco: { number: phone.number } }}
        @if (phone.code; as code) {
          {{ 'notice.answer.dialInCode' | transloco: { code } }}
        }
      </p>
    }
  `,
})
export class WaysInToMeeting {
  readonly ways = input.required<MeetingWaysView>();
}
