import { execute, insertRow } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { itemIn, type MoveItemRead } from './move-row.js';
import type { OneMove } from './moves.store.js';
import type { By, MoveItem } from './moves.types.js';

export type MoveItemsStore = ReturnType<typeof createMoveItemsStore>;

/** The table move_items: the checklists of moves, as they were when they were asked for. */
export function createMoveItemsStore(sequelize: Sequelize) {
  return {
    /** Of each of the moves, by its id; within a transaction if there is one. */
    async of(
      communityId: string,
      moveIds: readonly string[],
      transaction: Transaction | null = null,
    ): Promise<ReadonlyMap<string, MoveItem[]>> {
      const rows = await sequelize.query<MoveItemRead>(ITEMS, {
        // An empty list would be no SQL.
        replacements: { communityId, moveIds: [...moveIds, ''] },
        type: QueryTypes.SELECT,
        transaction,
      });
      const found = new Map<string, MoveItem[]>();
      for (const row of rows)
        found.set(row.moveId, [...(found.get(row.moveId) ?? []), itemIn(row)]);
      return found;
    },

    async add(tx: Transaction, { communityId, id: moveId }: OneMove, items: readonly MoveItem[]) {
      for (const { item, label } of items)
        await insertRow(tx, 'move_items', { communityId, moveId, item, label });
    },

    /** Who ticked it first stays named. Of a move that this transaction has locked. */
    async tick(tx: Transaction, one: OneMove, { item, by, at }: Tick): Promise<void> {
      await execute(tx, TICK, [at, by.accountId, by.name, one.communityId, one.id, item]);
    },

    /** Of a move that this transaction has locked. */
    async untick(tx: Transaction, { communityId, id }: OneMove, item: number): Promise<void> {
      await execute(tx, UNTICK, [communityId, id, item]);
    },
  };
}

/** Who says that which item has been seen to. */
export interface Tick {
  item: number;
  by: By;
  at: Date;
}

const ITEMS = `
  SELECT move_id AS moveId, item, label, ticked_at AS tickedAt, ticked_by_id AS tickedById,
         ticked_by_name AS tickedByName
  FROM move_items WHERE community_id = :communityId AND move_id IN (:moveIds)
  ORDER BY move_id, item`;

const TICK = `
  UPDATE move_items SET ticked_at = ?, ticked_by_id = ?, ticked_by_name = ?
  WHERE community_id = ? AND move_id = ? AND item = ? AND ticked_at IS NULL`;

const UNTICK = `
  UPDATE move_items SET ticked_at = NULL, ticked_by_id = NULL, ticked_by_name = NULL
  WHERE community_id = ? AND move_id = ? AND item = ?`;
