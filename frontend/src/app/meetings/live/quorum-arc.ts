import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { QuorumView } from '../../api/schema';

const CENTRE = { x: 150, y: 138 };
const RADIUS = 112;
const GAP = 2.2;
const TICK = { inner: 92, outer: 130 };

interface Segment {
  path: string;
  state: QuorumView['seats'][number]['state'];
  x: number;
  y: number;
}

/** The quorum meter: one segment per seat, V where an alternate sits, a tick at the number needed. */
@Component({
  selector: 'app-quorum-arc',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg
      class="arc"
      viewBox="0 0 300 176"
      role="img"
      [attr.aria-label]="
        'meetings.quorum.picture'
          | transloco: { present: quorum().present, basis: quorum().basis, needed: quorum().needed }
      "
    >
      @for (segment of segments(); track $index) {
        <path
          [attr.d]="segment.path"
          [attr.data-state]="segment.state"
          [attr.data-ok]="quorum().ok"
        />
        @if (segment.state === 'alternate') {
          <text
            class="v"
            [attr.x]="segment.x"
            [attr.y]="segment.y"
            text-anchor="middle"
            [attr.data-ok]="quorum().ok"
          >
            V
          </text>
        }
      }
      @if (tick(); as path) {
        <path class="tick" [attr.d]="path" />
      }
      <text
        x="150"
        y="130"
        text-anchor="middle"
        font-size="60"
        font-weight="700"
        letter-spacing="-2"
      >
        {{ quorum().present }}
      </text>
      <text class="of" x="150" y="156" text-anchor="middle" font-size="15">
        {{ 'meetings.quorum.of' | transloco: { basis: quorum().basis } }}
      </text>
    </svg>
  `,
})
export class QuorumArc {
  readonly quorum = input.required<QuorumView>();
  protected readonly segments = computed<Segment[]>(() => {
    const { seats } = this.quorum();
    const gap = seats.length > 1 ? GAP / RADIUS : 0;
    return seats.map(({ state }, index) => {
      const from = (Math.PI * index) / seats.length + gap;
      const to = (Math.PI * (index + 1)) / seats.length - gap;
      const middle = point((from + to) / 2, RADIUS);
      return { state, path: arc(from, to), x: round(middle.x), y: round(middle.y + 4.9) };
    });
  });
  protected readonly tick = computed(() => {
    const { needed, basis } = this.quorum();
    if (basis === 0 || needed > basis) return null;
    const angle = (Math.PI * needed) / basis;
    return `M${text(point(angle, TICK.inner))}L${text(point(angle, TICK.outer))}`;
  });
}

/** Angle 0 is to the left, π to the right. */
function point(angle: number, radius: number): { x: number; y: number } {
  return { x: CENTRE.x - radius * Math.cos(angle), y: CENTRE.y - radius * Math.sin(angle) };
}

function arc(from: number, to: number): string {
  return `M${text(point(from, RADIUS))}A${RADIUS} ${RADIUS} 0 0 1 ${text(point(to, RADIUS))}`;
}

function text({ x, y }: { x: number; y: number }): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
