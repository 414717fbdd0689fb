import { NgComponentOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  Injector,
  inject,
  runInInjectionContext,
  signal,
  type Type,
} from '@angular/core';
import { Session } from '../sessions/session';
import { features } from './features';

/** What the features have to say on the first page, each as soon as it is loaded. */
@Component({
  selector: 'gh-cards',
  imports: [NgComponentOutlet],
  template: `
    @for (card of cards(); track card) {
      <ng-container *ngComponentOutlet="card" />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Cards {
  protected readonly cards = signal<readonly Type<unknown>[]>([]);

  constructor() {
    const session = inject(Session);
    const injector = inject(Injector);
    const offered = features.flatMap(({ cards = [] }) => cards);
    const allowed = offered.filter(({ permission }) => session.mayIn(permission));
    const loads = allowed.map(({ load }) => runInInjectionContext(injector, load));
    // One that cannot be loaded takes nothing away from the page around it.
    void Promise.allSettled(loads).then((ended) => {
      this.cards.set(ended.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
    });
  }
}
