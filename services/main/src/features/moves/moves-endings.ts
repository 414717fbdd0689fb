import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { ResidencyEnding } from '../../endings.js';
import type { UnitsService } from '../units/units.feature.js';
import { moveEnded } from './moves.events.js';
import type { MovesStore } from './moves.store.js';
import type { Move } from './moves.types.js';

export interface MovesEndingDependencies {
  store: Pick<MovesStore, 'end' | 'giveTo' | 'lockOpenOf'>;
  units: Pick<UnitsService, 'findUnits'>;
  writing: Pick<Writing, 'appendEvents'>;
  now: () => Date;
}

/**
 * Whoever left by another way has moved out, if that was approved; what else they wanted with the
 * residency is off.
 */
export function createMovesEnding(deps: MovesEndingDependencies): ResidencyEnding {
  const { store, now } = deps;
  return {
    tables: ['moves'],
    end: async (tx, ended) => {
      const { communityId, id: residencyId } = ended;
      for (const move of await store.lockOpenOf(tx, { communityId, residencyId }))
        await end(deps, tx, move);
    },
    giveTo: (tx, from, toId) => store.giveTo(tx, from, toId, now()),
  };
}

async function end(
  { store, units, writing, now }: MovesEndingDependencies,
  tx: Transaction,
  move: Move,
): Promise<void> {
  const isDone = move.direction === 'out' && move.state === 'approved';
  const [state, at] = [isDone ? ('done' as const) : ('cancelled' as const), now()];
  await store.end(tx, move, { state, at });
  const [unit] = await units.findUnits(move.communityId, [move.unitId], tx);
  if (unit === undefined) return;
  const event = moveEnded({ ...move, state, endedAt: at }, { unit, at });
  await writing.appendEvents(tx, [event]);
}
