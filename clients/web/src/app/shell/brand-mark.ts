import { ChangeDetectionStrategy, Component } from '@angular/core';

/** Beside the scripts, wherever the portal was published. */
const address = new URL('gatehouse.svg', import.meta.url).href;

/** The arch; the name stands beside it. */
@Component({
  selector: 'gh-brand-mark',
  template: '<img alt="" width="32" height="32" [src]="address" />',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BrandMark {
  protected readonly address = address;
}
