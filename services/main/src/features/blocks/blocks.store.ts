import { execute, insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { BlockKeys } from './block-key.js';
import type { Block, BlockState } from './blocks.types.js';

/** Which of a community's are listed. */
export interface BlockSearch {
  communityId: string;
  state?: BlockState | undefined;
  at: Date;
  /** The last of the page before. */
  beforeId?: string | undefined;
  limit: number;
}

export type BlocksStore = ReturnType<typeof createBlocksStore>;

/** The table blocks. */
export function createBlocksStore(sequelize: Sequelize) {
  return {
    add: (tx: Transaction, { of, addedBy, ...block }: Block, valueKey: string): Promise<void> =>
      insertRow(tx, 'blocks', {
        ...block,
        ...{ knownBy: of, valueKey, addedById: addedBy.accountId, addedByName: addedBy.name },
      }),

    async find(communityId: string, id: string): Promise<Block | undefined> {
      const [row] = await select<Row>(sequelize, ONE, [communityId, id]);
      return row && fromRow(row);
    },

    async lock(tx: Transaction, communityId: string, id: string): Promise<Block | undefined> {
      const [row] = await selectIn<Row>(tx, `${ONE} FOR UPDATE`, [communityId, id]);
      return row && fromRow(row);
    },

    /** What holds at the moment for any of the keys. Asked whenever somebody comes. */
    async matching(
      communityId: string,
      { name, phone = '', plate = '' }: BlockKeys,
      at: Date,
    ): Promise<Block[]> {
      const keys = ['name', name, 'phone', phone, 'plate', plate];
      const values = [communityId, ...keys, at];
      return (await select<Row>(sequelize, MATCHING, values)).map(fromRow);
    },

    /** The newest first. */
    async list({ state, ...search }: BlockSearch): Promise<Block[]> {
      const rows = await sequelize.query<Row>(
        `${READ} WHERE community_id = :communityId
           ${state === undefined ? '' : `AND ${IN_STATE[state]}`}
           ${search.beforeId === undefined ? '' : 'AND id < :beforeId'}
         ORDER BY id DESC LIMIT :limit`,
        { replacements: { ...search }, type: QueryTypes.SELECT },
      );
      return rows.map(fromRow);
    },

    /** Here and below: of a block that this transaction has locked. */
    askLift: (tx: Transaction, { communityId, id }: Block, by: Block['addedBy']) =>
      execute(tx, ASK_LIFT, [by.accountId, by.name, communityId, id]),

    lift: (tx: Transaction, { communityId, id }: Block, by: Block['addedBy'], at: Date) =>
      execute(tx, LIFT, [by.accountId, by.name, at, communityId, id]),

    appeal: (tx: Transaction, { communityId, id }: Block, text: string, at: Date) =>
      execute(tx, APPEAL, [text, at, communityId, id]),

    attempt: (tx: Transaction, { communityId, id }: Block, at: Date) =>
      execute(tx, ATTEMPT, [at, communityId, id]),
  };
}

interface Row extends Pick<Block, 'id' | 'communityId' | 'of' | 'value' | 'reason' | 'until'> {
  addedById: string;
  addedByName: string;
  addedAt: Date;
  liftAskedById: string | null;
  liftAskedByName: string | null;
  liftedById: string | null;
  liftedByName: string | null;
  liftedAt: Date | null;
  appeal: string | null;
  appealedAt: Date | null;
  attemptedAt: Date | null;
}

const READ = `
  SELECT id, community_id AS communityId, known_by AS \`of\`, value, reason, until,
    added_by_id AS addedById, added_by_name AS addedByName, added_at AS addedAt,
    lift_asked_by_id AS liftAskedById, lift_asked_by_name AS liftAskedByName,
    lifted_by_id AS liftedById, lifted_by_name AS liftedByName, lifted_at AS liftedAt,
    appeal, appealed_at AS appealedAt, attempted_at AS attemptedAt
  FROM blocks`;

const ONE = `${READ} WHERE community_id = ? AND id = ?`;
const MATCHING = `${READ}
  WHERE community_id = ?
    AND (known_by = ? AND value_key = ? OR known_by = ? AND value_key = ?
      OR known_by = ? AND value_key = ?)
    AND lifted_at IS NULL AND until > ?`;

const HOLDS = 'lifted_at IS NULL AND until > :at';
const IN_STATE: Record<BlockState, string> = {
  active: `${HOLDS} AND lift_asked_by_id IS NULL`,
  lifting: `${HOLDS} AND lift_asked_by_id IS NOT NULL`,
  lifted: 'lifted_at IS NOT NULL',
  ended: 'lifted_at IS NULL AND until <= :at',
};

const ASK_LIFT = `
  UPDATE blocks SET lift_asked_by_id = ?, lift_asked_by_name = ? WHERE community_id = ? AND id = ?`;
const LIFT = `
  UPDATE blocks SET lifted_by_id = ?, lifted_by_name = ?, lifted_at = ?
  WHERE community_id = ? AND id = ?`;
const APPEAL = 'UPDATE blocks SET appeal = ?, appealed_at = ? WHERE community_id = ? AND id = ?';
const ATTEMPT = 'UPDATE blocks SET attempted_at = ? WHERE community_id = ? AND id = ?';

function fromRow(row: Row): Block {
  const { id, communityId, of, value, reason, until, addedById, addedByName, addedAt } = row;
  return {
    ...{ id, communityId, of, value, reason, until, addedAt },
    addedBy: { accountId: addedById, name: addedByName },
    ...(row.liftAskedById !== null && {
      liftAskedBy: { accountId: row.liftAskedById, name: row.liftAskedByName ?? '' },
    }),
    ...(row.liftedById !== null && {
      liftedBy: { accountId: row.liftedById, name: row.liftedByName ?? '' },
    }),
    ...(row.liftedAt !== null && { liftedAt: row.liftedAt }),
    ...(row.appeal !== null && { appeal: row.appeal }),
    ...(row.appealedAt !== null && { appealedAt: row.appealedAt }),
    ...(row.attemptedAt !== null && { attemptedAt: row.attemptedAt }),
  };
}
