import { DestroyRef, Injectable, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ringingKinds } from '../alerts/alarm-notifications';
import { Clock } from '@gatehouse/ui/clock';
import { ToastStore } from '@gatehouse/ui/toasts';
import { Rings } from '../visits/rings';
import { Session } from '../sessions/session';
import { requestedData } from '../visits/visit-notifications';
import { Feed } from './feed';
import { NotificationText } from './notification-text';

/** Shows what arrives in the corner of the page, except what rings: that has the whole page. */
@Injectable({ providedIn: 'root' })
export class Arrivals {
  readonly #feed = inject(Feed);
  readonly #session = inject(Session);
  readonly #rings = inject(Rings);
  readonly #clock = inject(Clock);
  readonly #text = inject(NotificationText);
  readonly #toasts = inject(ToastStore);
  readonly #destroyRef = inject(DestroyRef);
  #announces = false;

  /** From the first area on, once. */
  announce(): void {
    if (this.#announces) return;
    this.#announces = true;
    this.#feed.events.pipe(takeUntilDestroyed(this.#destroyRef)).subscribe((event) => {
      if (event.kind !== 'arrived') return;
      if (ringingKinds.includes(event.notification.kind)) return;
      const requested = requestedData(event.notification);
      const rings =
        requested !== undefined &&
        Date.parse(requested.answerBy) > this.#clock.now() &&
        this.#session.communitiesWith('visits:answer').includes(event.notification.communityId);
      if (!rings) this.#toasts.show(this.#text.of(event.notification));
    });
    this.#rings.settledElsewhere
      .pipe(takeUntilDestroyed(this.#destroyRef))
      .subscribe((answered) => this.#toasts.show(this.#text.ofOwnAnswer(answered)));
  }
}
