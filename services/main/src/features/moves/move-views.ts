import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { PeopleService } from '../people/people.feature.js';
import type { UnitsService } from '../units/units.feature.js';
import { MoveNotFound } from './moves.errors.js';
import type { MoveItemsStore } from './move-items.store.js';
import type { MovesStore } from './moves.store.js';
import type { Move, MoveSearch, MoveView, Moving } from './moves.types.js';

export interface MoveViewsDependencies {
  store: Pick<MovesStore, 'find' | 'list'>;
  items: Pick<MoveItemsStore, 'of'>;
  people: Pick<PeopleService, 'idOf'>;
  units: Pick<UnitsService, 'findUnits'>;
}

export type MoveViews = ReturnType<typeof createMoveViews>;

/** Moves as they are shown: to managers all, to others their own. */
export function createMoveViews({ store, items, people, units }: MoveViewsDependencies) {
  const viewsOf = async (
    communityId: string,
    moves: readonly Move[],
    tx?: Transaction,
  ): Promise<MoveView[]> => {
    const ids = moves.map(({ id }) => id);
    const checklists = await items.of(communityId, ids, tx);
    const unitIds = [...new Set(moves.map(({ unitId }) => unitId))];
    const named = await units.findUnits(communityId, unitIds, tx);
    return moves.flatMap((move) => {
      const unit = named.find(({ id }) => id === move.unitId);
      return unit === undefined ? [] : [{ move, unit, items: checklists.get(move.id) ?? [] }];
    });
  };

  /** A move that is theirs to see. @throws MoveNotFound */
  const find = async (moving: Moving, moveId: string): Promise<Move> => {
    const move = await store.find(moving.communityId, moveId);
    if (move === undefined || !(await isTheirs(moving, move))) throw new MoveNotFound(moveId);
    return move;
  };

  const isTheirs = async ({ managesAll, communityId, accountId }: Moving, { person }: Move) =>
    managesAll || person.id === (await people.idOf(communityId, accountId));

  return {
    find,

    /** A move as the transaction sees it. @throws MoveNotFound where its unit is gone */
    async viewOf(tx: Transaction, move: Move): Promise<MoveView> {
      const [view] = await viewsOf(move.communityId, [move], tx);
      if (view === undefined) throw new MoveNotFound(move.id);
      return view;
    },

    /** @throws MoveNotFound */
    async get(moving: Moving, moveId: string): Promise<MoveView> {
      const [view] = await viewsOf(moving.communityId, [await find(moving, moveId)]);
      if (view === undefined) throw new MoveNotFound(moveId);
      return view;
    },

    /** The newest first, at most `limit`. */
    async list(moving: Moving, search: Omit<MoveSearch, 'communityId' | 'personId'>) {
      const { communityId, accountId, managesAll } = moving;
      if (managesAll) return viewsOf(communityId, await store.list({ ...search, communityId }));
      const personId = await people.idOf(communityId, accountId);
      if (personId === undefined) return [];
      return viewsOf(communityId, await store.list({ ...search, communityId, personId }));
    },
  };
}
