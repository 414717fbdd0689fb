import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Acting } from '../../acting.js';
import type { Homes } from '../residencies/residencies.feature.js';
import { stateAt } from './pass-state.js';
import { PassNotActive, PassNotFound } from './passes.errors.js';
import type { PassesStore } from './passes.store.js';
import type { Pass, PassState } from './passes.types.js';

export interface PassLockDependencies {
  store: Pick<PassesStore, 'lock'>;
  homes: Pick<Homes, 'lock'>;
}

/**
 * Locks a pass for somebody who sees it by this unit: units before passes, as whoever moves out has them
 * locked.
 */
export const createPassLock =
  ({ store, homes }: PassLockDependencies) =>
  /** @throws PassNotFound */
  async (tx: Transaction, acting: Acting, id: string, unitId: string): Promise<Pass> => {
    const missing = () => new PassNotFound(id);
    await homes.lock(tx, acting, unitId, missing);
    const pass = await store.lock(tx, { communityId: acting.communityId, id });
    if (pass === undefined) throw missing();
    return pass;
  };

/** @throws PassNotActive */
export const assertActive = (pass: Pass, at: Date): void => assertIs('active', pass, at);

/** @throws PassNotActive */
export function assertIs(wanted: PassState, pass: Pass, at: Date): void {
  const state = stateAt(pass, at);
  if (state !== wanted) throw new PassNotActive({ state });
}
