import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Visit } from '@gatehouse/client/gatehouse-client';
import { Avatar } from '../ui/avatar';

/** Whoever stands at the gate. */
@Component({
  selector: 'gh-visit-photo',
  imports: [Avatar],
  template: '<gh-avatar [name]="visit().visitor.name" />',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VisitPhoto {
  readonly visit = input.required<Visit>();
}
