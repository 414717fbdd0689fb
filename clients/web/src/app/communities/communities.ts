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

  /** Takes over what an answer told of one of them. */
  changed(community: Community): void {
    this.#all.update((all) => all.map((one) => (one.id === community.id ? community : one)));
  }

  /** Without their names, the pages work all the same. */
  async #load(): Promise<void> {
    const found = await this.#find().catch(() => undefined);
    if (found !== undefined) this.#all.set(found);
    this.#isAsked.set(true);
  }

  /** Of an operator the list has all there are, of which few are theirs to act in. */
  async #find(): Promise<readonly Community[]> {
    const { communities } = this.#session.api;
    if (!this.#session.isOperator()) return (await communities.list({ limit: 100 })).items;
    const own = this.#session.user()?.memberships ?? [];
    return Promise.all(own.map(({ communityId: id }) => communities.get(id, { communityId: id })));
  }
}
