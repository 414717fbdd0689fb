import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { drawQr } from './qr-drawing';

/** A QR code: black on white in any theme, as cameras want it, and as sharp on paper as on a screen. */
@Component({
  selector: 'gh-qr-code',
  template: `
    @let drawn = drawing();
    <svg
      class="qr-code"
      role="img"
      shape-rendering="crispEdges"
      [attr.aria-label]="label()"
      [attr.viewBox]="'0 0 ' + drawn.size + ' ' + drawn.size"
    >
      <rect fill="#fff" [attr.width]="drawn.size" [attr.height]="drawn.size" />
      <path fill="#000" [attr.d]="drawn.path" />
    </svg>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QrCode {
  /** What it says to whoever scans it. */
  readonly text = input.required<string>();
  readonly label = input.required<string>();
  protected readonly drawing = computed(() => drawQr(this.text()));
}
