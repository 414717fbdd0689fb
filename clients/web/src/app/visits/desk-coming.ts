import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { Visit } from '@gatehouse/client/gatehouse-client';
import { DeskEntry } from './desk-entry';
import { DeskTour } from './desk-tour';

/** Who comes to the gate, to one home or to several, with what the guard can do about it. */
@Component({
  selector: 'gh-desk-coming',
  imports: [DeskEntry, DeskTour],
  template: `
    @if (visits().length > 1) {
      <gh-desk-tour
        [visits]="visits()"
        [canBeSeen]="canBeSeen()"
        (changed)="changed.emit($event)"
        (seen)="seen.emit($event)"
        (works)="works.emit($event)"
      />
    } @else {
      <gh-desk-entry
        [visit]="visits()[0]"
        [canBeSeen]="canBeSeen()"
        (changed)="changed.emit($event)"
        (seen)="seen.emit($event)"
        (works)="works.emit($event)"
      />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeskComing {
  readonly visits = input.required<readonly [Visit, ...Visit[]]>();
  readonly canBeSeen = input(false);
  readonly changed = output<Visit>();
  readonly seen = output<string>();
  readonly works = output<boolean>();
}
