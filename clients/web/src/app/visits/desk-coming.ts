import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { Visit } from '@gatehouse/client/gatehouse-client';
import { Lazy } from '../shell/lazy';
import { DeskEntry } from './desk-entry';

/** Who comes to the gate, to one home or to several, with what the guard can do about it. */
@Component({
  selector: 'gh-desk-coming',
  imports: [DeskEntry, Lazy],
  template: `
    @if (visits().length > 1) {
      <gh-lazy
        [load]="loadTour"
        [inputs]="{ visits: visits(), canBeSeen: canBeSeen() }"
        [outputs]="outputs"
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
  protected readonly loadTour = async () => (await import('./desk-tour')).DeskTour;
  protected readonly outputs = {
    changed: (visit: Visit) => this.changed.emit(visit),
    seen: (visitId: string) => this.seen.emit(visitId),
    works: (isWorking: boolean) => this.works.emit(isWorking),
  };
}
