import { execute, insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { Pet } from './belongings.types.js';
import type { Place } from './residencies.types.js';

/** Which pets of a community are listed. */
export interface PetSearch {
  communityId: string;
  /** Keeps those of these units. */
  unitIds?: readonly string[] | undefined;
  /** The last pet of the page before. */
  beforeId?: string | undefined;
  limit: number;
}

export type PetsStore = ReturnType<typeof createPetsStore>;

/** The table pets. */
export function createPetsStore(sequelize: Sequelize) {
  return {
    add: (tx: Transaction, pet: Pet): Promise<void> => insertRow(tx, 'pets', { ...pet }),

    /** As the transaction sees it if there is one. */
    async find(communityId: string, id: string, tx?: Transaction): Promise<Pet | undefined> {
      const values = [communityId, id];
      const [pet] =
        tx === undefined
          ? await select<Pet>(sequelize, ONE, values)
          : await selectIn<Pet>(tx, ONE, values);
      return pet;
    },

    /** Lets nobody else change the pet before the transaction ends. */
    async lock(tx: Transaction, communityId: string, id: string): Promise<Pet | undefined> {
      return (await selectIn<Pet>(tx, `${ONE} FOR UPDATE`, [communityId, id]))[0];
    },

    /** The newest first. */
    list({ communityId, unitIds, beforeId, limit }: PetSearch): Promise<Pet[]> {
      if (unitIds?.length === 0) return Promise.resolve([]);
      return sequelize.query<Pet>(
        `${READ} WHERE community_id = :communityId
           ${unitIds === undefined ? '' : 'AND unit_id IN (:unitIds)'}
           ${beforeId === undefined ? '' : 'AND id < :beforeId'}
         ORDER BY id DESC LIMIT :limit`,
        { replacements: { communityId, unitIds, beforeId, limit }, type: QueryTypes.SELECT },
      );
    },

    async countIn(tx: Transaction, { communityId, unitId }: Place): Promise<number> {
      return (await selectIn(tx, IN_UNIT, [communityId, unitId])).length;
    },

    async change(tx: Transaction, { communityId, id, name, kind }: Pet): Promise<void> {
      await execute(tx, CHANGE, [name, kind, communityId, id]);
    },

    async remove(tx: Transaction, { communityId, id }: Pet): Promise<void> {
      await execute(tx, 'DELETE FROM pets WHERE community_id = ? AND id = ?', [communityId, id]);
    },

    async removeOf(tx: Transaction, { communityId, unitId }: Place): Promise<void> {
      await execute(tx, 'DELETE FROM pets WHERE community_id = ? AND unit_id = ?', [
        communityId,
        unitId,
      ]);
    },
  };
}

const READ = `
  SELECT id, community_id AS communityId, unit_id AS unitId, name, kind FROM pets`;

const ONE = `${READ} WHERE community_id = ? AND id = ?`;

const IN_UNIT = 'SELECT 1 FROM pets WHERE community_id = ? AND unit_id = ?';

const CHANGE = 'UPDATE pets SET name = ?, kind = ? WHERE community_id = ? AND id = ?';
