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
 * The homes that one visitor comes to: a rider with five parcels rings five. They are asked for at once,
 * all of them or none: where one cannot be rung, it says why, and is left out or chosen anew.
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
   * Rings all homes; when they were rung they are done with.
   * @param faultyOf which of them a failure concerns, by their places
   */
  async ring(
    send: (units: readonly Unit[]) => Promise<void>,
    faultyOf: (error: unknown) => readonly number[],
  ): Promise<void> {
    const units = this.#homes().map(({ unit }) => unit);
    this.#homes.set(units.map((unit) => ({ unit, state: 'ringing' })));
    try {
      await send(units);
      this.#homes.set([]);
    } catch (error) {
      const faulty = faultyOf(error);
      this.#homes.set(
        units.map((unit, n) =>
          faulty.includes(n) ? { unit, state: 'failed', error } : { unit, state: 'chosen' },
        ),
      );
      // Which home it is stands beside it.
      if (faulty.length === 0) throw error;
    }
  }
}
