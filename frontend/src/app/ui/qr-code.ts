import { ChangeDetectionStrategy, Component, computed, effect, input, signal } from '@angular/core';

/** A QR code as vector graphics; its library is loaded when one is shown. The quiet zone is part of it. */
@Component({
  selector: 'app-qr-code',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (path(); as path) {
      <svg
        class="qr"
        role="img"
        shape-rendering="crispEdges"
        [attr.aria-label]="label()"
        [attr.viewBox]="box()"
      >
        <rect width="100%" height="100%" fill="#fff" />
        <path fill="#000" [attr.d]="path" />
      </svg>
    }
  `,
})
export class QrCode {
  readonly text = input.required<string>();
  readonly label = input.required<string>();
  private readonly cells = signal<readonly (readonly boolean[])[]>([]);
  protected readonly box = computed(() => `0 0 ${this.cells().length} ${this.cells().length}`);
  protected readonly path = computed(() =>
    this.cells()
      .flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])))
      .join(''),
  );

  constructor() {
    effect(() => void this.draw(this.text()));
  }

  private async draw(text: string): Promise<void> {
    const { encode } = await import('uqr');
    this.cells.set(encode(text, { ecc: 'M', border: 4 }).data);
  }
}
