import { signal } from '@angular/core';
import type { Unit } from '@gatehouse/client/gatehouse-client';

/** A home among several that one visitor comes to. */
export interface Home {
  unit: Unit;
  state: 'chosen' | 'ringing' | 'failed';
  /** Why it could not be rung. */
  error?: unknown;
}

/**
 * The homes that one visitor comes to: a rider with five parcels rings five. Each is a visit of its
 * own, answered by its own residents, so that one which cannot be rung holds up no other.
 */
export class HomeRings {
  readonly #homes = signal<readonly Home[]>([]);
  readonly homes = this.#homes.asReadonly();

  /** Chosen twice, it is rung once. */
  add(unit: Unit): void {
    this.leaveOut(unit.id);
    this.#homes.update((homes) => [...homes, { unit, state: 'chosen' }]);
  }

  leaveOut(unitId: string): void {
    this.#homes.update((homes) => homes.filter(({ unit }) => unit.id !== unitId));
  }

  /**
   * Rings each home; those that were rung are done with, the others stay and tell why.
   *
   * @returns whether every home was rung
   */
  async ring(send: (unit: Unit) => Promise<void>): Promise<boolean> {
    await Promise.all(this.#homes().map(({ unit }) => this.#ringOne(unit, send)));
    return this.#homes().length === 0;
  }

  async #ringOne(unit: Unit, send: (unit: Unit) => Promise<void>): Promise<void> {
    this.#put({ unit, state: 'ringing' });
    try {
      await send(unit);
      this.leaveOut(unit.id);
    } catch (error) {
      this.#put({ unit, state: 'failed', error });
    }
  }

  #put(home: Home): void {
    this.#homes.update((homes) =>
      homes.map((each) => (each.unit.id === home.unit.id ? home : each)),
    );
  }
}
