import { mysqlErrno, MysqlErrno } from '@gatehouse/shared/sql/database-errors';
import { execute, insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { ItemChange, Revision } from './gate-snapshots.types.js';

export type GateSnapshotsStore = ReturnType<typeof createGateSnapshotsStore>;

/** The tables gate_snapshot_revisions and gate_snapshot_items. */
export function createGateSnapshotsStore(sequelize: Sequelize) {
  return { ...reading(sequelize), ...writing(sequelize) };
}

function reading(sequelize: Sequelize) {
  return {
    /** The newest. */
    async head(communityId: string): Promise<Revision | undefined> {
      return (await select<Revision>(sequelize, HEAD, [communityId]))[0];
    },

    async find(communityId: string, revision: number): Promise<Revision | undefined> {
      return (await select<Revision>(sequelize, ONE, [communityId, revision]))[0];
    },

    /** What has become another, or has gone, after one revision and up to another. */
    changesBetween: (communityId: string, after: number, upTo: number): Promise<ItemChange[]> =>
      select<ItemChange>(sequelize, CHANGES, [communityId, after, upTo]),
  };
}

function writing(sequelize: Sequelize) {
  return {
    /** Lets nobody else write a revision before the transaction ends. */
    async lockHead(tx: Transaction, communityId: string): Promise<Revision | undefined> {
      return (await selectIn<Revision>(tx, `${HEAD} FOR UPDATE`, [communityId]))[0];
    },

    /** What the newest revision has. */
    there: (tx: Transaction, communityId: string): Promise<ItemChange[]> =>
      selectIn<ItemChange>(tx, THERE, [communityId]),

    /**
     * Of whoever has locked the one before.
     * @returns false when somebody else has written the first one just now
     */
    async add(tx: Transaction, next: Revision, at: Date): Promise<boolean> {
      const { communityId, revision, token, digest } = next;
      await execute(tx, END, [at, communityId, revision]);
      try {
        await insertRow(tx, 'gate_snapshot_revisions', { communityId, revision, token, digest });
        return true;
      } catch (error) {
        if (mysqlErrno(error) === MysqlErrno.duplicateKey) return false;
        throw error;
      }
    },

    async write(
      tx: Transaction,
      { communityId, revision }: Revision,
      changes: readonly ItemChange[],
      at: Date,
    ): Promise<void> {
      for (let first = 0; first < changes.length; first += ROWS_AT_A_TIME) {
        const rows = changes
          .slice(first, first + ROWS_AT_A_TIME)
          .map(({ kind, id, digest }) => [
            ...[communityId, kind, id, digest, revision],
            digest === null ? at : null,
          ]);
        await sequelize.query(WRITE, {
          ...{ replacements: { rows }, type: QueryTypes.INSERT, transaction: tx },
        });
      }
    },
  };
}

/** About 100 kB of a statement. */
const ROWS_AT_A_TIME = 500;

const READ = `
  SELECT community_id AS communityId, revision, token, digest, ended_at AS endedAt
  FROM gate_snapshot_revisions`;

const HEAD = `${READ} WHERE community_id = ? ORDER BY revision DESC LIMIT 1`;

const ONE = `${READ} WHERE community_id = ? AND revision = ?`;

const ITEMS = `SELECT kind, item_id AS id, digest FROM gate_snapshot_items`;

const CHANGES = `${ITEMS} FORCE INDEX (gate_snapshot_items_community_id_revision)
  WHERE community_id = ? AND revision > ? AND revision <= ?`;

const THERE = `${ITEMS} WHERE community_id = ? AND digest IS NOT NULL`;

const END = `
  UPDATE gate_snapshot_revisions SET ended_at = ?
  WHERE community_id = ? AND revision < ? AND ended_at IS NULL`;

const WRITE = `
  INSERT INTO gate_snapshot_items (community_id, kind, item_id, digest, revision, removed_at)
  VALUES :rows
  ON DUPLICATE KEY UPDATE digest = VALUES(digest), revision = VALUES(revision),
    removed_at = VALUES(removed_at)`;
