import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** How something stands: good, refused, ringing, to know, to mind, or none of these. */
export type Tone = 'good' | 'bad' | 'waiting' | 'info' | 'warn' | 'quiet';

/** The state of a thing in a word; its tone says the same again. */
@Component({
  selector: 'gh-status',
  template: '<span class="badge" [class]="tone()"><ng-content /></span>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Status {
  readonly tone = input<Tone>('quiet');
}
