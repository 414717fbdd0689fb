import { Injectable, inject } from '@angular/core';
import { Session } from '../sessions/session';
import type { ListedVisit } from './listed-visit';

interface Held {
  photo: Promise<Blob | undefined>;
  load: AbortController;
  /** In so many places. */
  shown: number;
}

/** Photos that are in sight: what rings shows the same one as the list below it, and it is read once. */
@Injectable({ providedIn: 'root' })
export class VisitPhotos {
  readonly #visits = inject(Session).api.visits;
  readonly #held = new Map<string, Held>();

  /**
   * Reads the photo, unless it is shown already; nothing when it is gone or cannot be had now.
   *
   * @param signal aborted when the place that shows it does so no longer: with the last the photo is
   *   let go, and a read that is under way ended
   */
  show(
    { id, communityId, photoAt }: Pick<ListedVisit, 'id' | 'communityId' | 'photoAt'>,
    signal: AbortSignal,
  ): Promise<Blob | undefined> {
    const key = `${id} ${photoAt}`;
    const held = this.#held.get(key) ?? this.#read(id, communityId);
    held.shown += 1;
    this.#held.set(key, held);
    signal.addEventListener('abort', () => {
      held.shown -= 1;
      if (held.shown > 0) return;
      held.load.abort();
      this.#held.delete(key);
    });
    return held.photo;
  }

  #read(id: string, communityId: string): Held {
    const load = new AbortController();
    const photo = this.#visits
      .photo(id, { communityId, signal: load.signal })
      .catch(() => undefined);
    return { photo, load, shown: 0 };
  }
}
