import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { ResidencyChanges } from '../residencies/residencies.feature.js';
import type { UnitsService } from '../units/units.feature.js';
import { moveEnded } from './moves.events.js';
import type { MovesStore } from './moves.store.js';
import type { By, Move } from './moves.types.js';

export interface MoveDoingDependencies {
  store: Pick<MovesStore, 'end' | 'setResidency'>;
  residencies: Pick<ResidencyChanges['service'], 'begin' | 'moveIn' | 'moveOut'>;
  units: Pick<UnitsService, 'findUnits'>;
  writing: Pick<Writing, 'appendEvents'>;
}

/** How an approved move is done. */
export interface Doing {
  /** When the residency begins or ends; now or before. */
  moment: Date;
  /** When that is written down. */
  at: Date;
  /** Who says that it is done, and the account that really does; absent where it happens by itself. */
  doer?: { by: By; actorId: string } | undefined;
  /** The community's. */
  timeZone: string;
}

export type DoMove = ReturnType<typeof createMoveDoing>;

/**
 * Does a move: the residency ends or begins with all that hangs on it, or nothing has happened. Person,
 * unit and move must be locked, in this order, and the move be approved.
 */
export function createMoveDoing(deps: MoveDoingDependencies) {
  const { store, units, writing } = deps;

  return async (tx: Transaction, move: Move, doing: Doing): Promise<Move> => {
    const { at, doer } = doing;
    // Before the residency ends, whose end finds no open move of it any more.
    await store.end(tx, move, { state: 'done', at, by: doer?.by });
    const residencyId = await settle(deps, tx, move, doing);
    const done = {
      ...{ ...move, state: 'done' as const, endedAt: at, residencyId },
      ...(doer && { endedBy: doer.by }),
    };
    const [unit] = await units.findUnits(move.communityId, [move.unitId], tx);
    if (unit !== undefined)
      await writing.appendEvents(tx, [moveEnded(done, { unit, at, actorId: doer?.actorId })]);
    return done;
  };
}

/** @returns the residency that ends or begins */
async function settle(
  { store, residencies }: MoveDoingDependencies,
  tx: Transaction,
  move: Move,
  { moment: at, doer, timeZone }: Doing,
): Promise<string> {
  const { communityId, unitId, person, direction, residencyId, kind = 'tenant' } = move;
  // What happens by itself was entered by who approved it.
  const accountId = doer?.by.accountId ?? move.decidedBy?.accountId ?? move.requestedBy.accountId;
  const acting = { communityId, accountId };
  if (residencyId === undefined) {
    const incoming = { personId: person.id, unitId, kind, at, timeZone, path: 'path.moveId' };
    const { residency } = await residencies.moveIn(tx, acting, incoming);
    await store.setResidency(tx, move, residency.id);
    return residency.id;
  }
  const moving = { residencyId, at, timeZone };
  if (direction === 'out') await residencies.moveOut(tx, acting, moving);
  else await residencies.begin(tx, acting, moving);
  return residencyId;
}
