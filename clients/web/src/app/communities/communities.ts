import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import type { Community } from '@gatehouse/client/gatehouse-client';
import { TimeZone } from '@gatehouse/ui/time-zone';
import { Session } from '../sessions/session';

/** The communities of whoever is signed in, and the one that they act in: its clocks count. */
@Injectable({ providedIn: 'root' })
export class Communities {
  readonly #session = inject(Session);
  readonly #zone = inject(TimeZone);
  readonly #all = signal<readonly Community[]>([]);

  readonly #isAsked = signal(false);

  readonly all = this.#all.asReadonly();
  /** Whether they were answered, or could not be: until then nobody knows whose midnight counts. */
  readonly isAsked = this.#isAsked.asReadonly();
  readonly current = computed(() => {
    const chosen = this.#session.membership()?.communityId;
    return this.#all().find(({ id }) => id === chosen);
  });

  constructor() {
    effect(() => this.#zone.use(this.current()));
    const accountId = computed(() => this.#session.user()?.id);
    effect(() => {
      if (accountId() === undefined) this.#all.set([]);
      else untracked(() => void this.#load());
    });
  }

  /** Without their names, the pages work all the same. */
  async #load(): Promise<void> {
    const page = await this.#session.api.communities.list({ limit: 100 }).catch(() => undefined);
    if (page !== undefined) this.#all.set(page.items);
    this.#isAsked.set(true);
  }
}
