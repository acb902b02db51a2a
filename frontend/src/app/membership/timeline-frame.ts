import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** A bar on a lane, or with no width a day; both in per cent of the axis. */
export interface FrameMark {
  left: number;
  width: number | null;
  look: 'past' | 'cap' | 'fore' | 'due' | null;
  colour: string;
}

/** One line of a timeline. */
export interface FrameLane {
  name: string;
  marks: readonly FrameMark[];
  /** Words on the lane itself. */
  note: { text: string; left: number } | null;
}

/** Years across, a lane per line and a stroke for today. Tells nothing by itself: a table beside it says the same. */
@Component({
  selector: 'app-timeline-frame',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="grid" role="img" [attr.aria-label]="label()">
      <div class="yrs">
        <div></div>
        <div>
          @for (year of years(); track year) {
            <span>{{ year }}</span>
          }
        </div>
      </div>
      @for (lane of lanes(); track $index) {
        <div class="r">
          <span>{{ lane.name }}</span>
          <div class="lane">
            @for (mark of lane.marks; track $index) {
              <i
                [class]="mark.look"
                [attr.data-color]="mark.colour"
                [style.left.%]="mark.left"
                [style.width.%]="mark.width"
              ></i>
            }
            @if (lane.note; as note) {
              <em [style.left.%]="note.left">{{ note.text }}</em>
            }
          </div>
        </div>
      }
      <div class="now" [style.--x]="today()">
        <span>{{ 'membership.timeline.today' | transloco }}</span>
      </div>
    </div>
    <p class="legend"><ng-content /></p>
  `,
})
export class TimelineFrame {
  readonly label = input.required<string>();
  readonly years = input.required<readonly number[]>();
  readonly lanes = input.required<readonly FrameLane[]>();
  /** Where today is, as a share of the axis. */
  readonly today = input.required<number>();
}
