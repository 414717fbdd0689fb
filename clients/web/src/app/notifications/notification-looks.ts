import { Injectable } from '@angular/core';
import type { Notification } from '@gatehouse/client/gatehouse-client';
import { wordsFor } from '@gatehouse/ui/words';
import type { Look, Looks } from './look';

const plain: Look = { icon: 'bell', tone: 'waiting' };

/** How notifications look: each feature brings that of its own, and the shell hands it on. */
@Injectable({ providedIn: 'root' })
export class NotificationLooks {
  #lookOf = wordsFor<Looks[string]>({});

  use(looks: readonly Looks[]): void {
    this.#lookOf = wordsFor(Object.fromEntries(looks.flatMap((each) => Object.entries(each))));
  }

  of({ kind, data }: Notification): Look {
    return this.#lookOf(kind)?.(data) ?? plain;
  }
}
