import { mysqlErrno, MysqlErrno } from '@gatehouse/shared/sql/database-errors';
import { inNaturalOrder } from '@gatehouse/shared/sql/statements/natural-order';
import { execute, insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { GateExists } from './gates.errors.js';
import type { Gate, GateSearch } from './gates.types.js';

export type GatesStore = ReturnType<typeof createGatesStore>;

/** The table gates. */
export function createGatesStore(sequelize: Sequelize) {
  return {
    /** @throws GateExists */
    add: (tx: Transaction, { name, ...gate }: Gate): Promise<void> =>
      named(() => insertRow(tx, 'gates', { ...gate, ...namedAs(name), retiredAt: null })),

    /** As the transaction sees it if there is one; without those that were retired. */
    async find(communityId: string, id: string, tx?: Transaction): Promise<Gate | undefined> {
      const values = [communityId, id];
      const [gate] =
        tx === undefined
          ? await select<Gate>(sequelize, ONE, values)
          : await selectIn<Gate>(tx, ONE, values);
      return gate;
    },

    /** Lets nobody else change the gate before the transaction ends. */
    async lock(tx: Transaction, communityId: string, id: string): Promise<Gate | undefined> {
      return (await selectIn<Gate>(tx, `${ONE} FOR UPDATE`, [communityId, id]))[0];
    },

    /** Which of them the community has or had. */
    async known(tx: Transaction, communityId: string, ids: readonly string[]) {
      const rows = await sequelize.query<{ id: string }>(KNOWN, {
        // An empty list would be no SQL.
        ...{ replacements: { communityId, ids: [...ids, ''] }, type: QueryTypes.SELECT },
        transaction: tx,
      });
      return new Set(rows.map(({ id }) => id));
    },

    /** In the order of their names. */
    list({ communityId, after, limit }: GateSearch): Promise<Gate[]> {
      const behind = 'AND sort_key >= :sortKey AND (sort_key > :sortKey OR id > :id)';
      return sequelize.query<Gate>(
        `${READ} FORCE INDEX (gates_community_id_sort_key_id)
         WHERE community_id = :communityId AND live_name IS NOT NULL
           ${after === undefined ? '' : behind}
         ORDER BY sort_key, id LIMIT :limit`,
        { replacements: { communityId, limit, ...after }, type: QueryTypes.SELECT },
      );
    },

    /** @throws GateExists */
    rename: (tx: Transaction, { communityId, id, name }: Gate): Promise<unknown> =>
      named(() => execute(tx, RENAME, [name, name, inNaturalOrder(name), communityId, id])),

    async retire(tx: Transaction, { communityId, id }: Gate, at: Date): Promise<void> {
      await execute(tx, RETIRE, [at, communityId, id]);
    },
  };
}

const READ = 'SELECT id, community_id AS communityId, name, added_at AS addedAt FROM gates';

const ONE = `${READ} WHERE community_id = ? AND id = ? AND live_name IS NOT NULL`;

const KNOWN = 'SELECT id FROM gates WHERE community_id = :communityId AND id IN (:ids)';

const RENAME = `
  UPDATE gates SET name = ?, live_name = ?, sort_key = ? WHERE community_id = ? AND id = ?`;

const RETIRE = `
  UPDATE gates SET live_name = NULL, retired_at = ? WHERE community_id = ? AND id = ?`;

const namedAs = (name: string) => ({ name, liveName: name, sortKey: inNaturalOrder(name) });

/** The index decides of two who take a name at once. */
async function named<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (mysqlErrno(error) === MysqlErrno.duplicateKey) throw new GateExists();
    throw error;
  }
}
