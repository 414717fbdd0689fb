import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { execute, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, Transaction as Sequelized, type Sequelize } from 'sequelize';
import type { Link, SealedHead } from '../../chain/hash-chain.js';
import { COLUMNS, entryIn, type EntryRead } from './gate-entry-row.js';
import type { GateEntry } from './gate-log.types.js';

/** A place in the chain, and what stands there; nothing where somebody has taken it away. */
export interface LinkedEntry extends Link {
  entry: GateEntry | undefined;
}

type LinkedRead = EntryRead & { linkSeq: number; prevHash: string; hash: string };

export type GateLinksStore = ReturnType<typeof createGateLinksStore>;

/** The tables gate_entry_links and gate_log_heads, and what waits for a place in gate_entries_waiting. */
export function createGateLinksStore(sequelize: Sequelize) {
  return {
    ...proving(sequelize),

    /** Communities that have entries without a place. */
    async findWaiting(): Promise<string[]> {
      return (await select<{ id: string }>(sequelize, WAITING, [])).map(({ id }) => id);
    },

    /** Holds the end of a log until the transaction ends: one writer at a time. */
    async lockHead(tx: Transaction, communityId: string): Promise<SealedHead | undefined> {
      const [head] = await selectIn<SealedHead>(tx, `${HEAD} FOR UPDATE`, [communityId]);
      return head;
    },

    /** Begins a log. Of several at once one begins it; the others wait, and see it then. */
    async openHead(tx: Transaction, { communityId, seq, hash, mac }: SealedHead): Promise<void> {
      await execute(tx, OPEN, [communityId, seq, hash, mac]);
    },

    /** Entries without a place, in the order of their ids. */
    async waiting(tx: Transaction, communityId: string, limit: number): Promise<GateEntry[]> {
      const rows = await sequelize.query<EntryRead>(WAITING_ENTRIES, {
        ...{ replacements: { communityId, limit }, type: QueryTypes.SELECT, transaction: tx },
      });
      return rows.map(entryIn);
    },

    /** Of a log that this transaction has locked. */
    async append(
      tx: Transaction,
      links: readonly (Link & { entryId: string })[],
      { communityId, seq, hash, mac }: SealedHead,
    ): Promise<void> {
      await insertRows(
        tx,
        links.map((row) => ({ table: 'gate_entry_links', row })),
      );
      await sequelize.query(PLACED, {
        replacements: { communityId, ids: links.map(({ entryId }) => entryId) },
        ...{ type: QueryTypes.BULKDELETE, transaction: tx },
      });
      await execute(tx, MOVE_HEAD, [seq, hash, mac, communityId]);
    },
  };
}

function proving(sequelize: Sequelize) {
  return {
    /** Places in their order, from the one after `after` on. */
    async following(
      tx: Transaction,
      communityId: string,
      ...[after, limit]: [after: number, limit: number]
    ): Promise<LinkedEntry[]> {
      const rows = await sequelize.query<LinkedRead>(FOLLOWING, {
        ...{ replacements: { communityId, after, limit }, type: QueryTypes.SELECT },
        transaction: tx,
      });
      return rows.map(({ linkSeq, prevHash, hash, ...entry }) => ({
        ...{ communityId, seq: linkSeq, prevHash, hash },
        // What the database joins to nothing has no id.
        entry: entry.id === (null as unknown) ? undefined : entryIn(entry),
      }));
    },

    async head(tx: Transaction, communityId: string): Promise<SealedHead | undefined> {
      const [head] = await selectIn<SealedHead>(tx, HEAD, [communityId]);
      return head;
    },

    async countWaiting(tx: Transaction, communityId: string): Promise<number> {
      const [row] = await selectIn<{ count: number }>(tx, COUNT_WAITING, [communityId]);
      return row?.count ?? 0;
    },

    /** Everything read in it is of one moment, however long it takes. */
    inSnapshot<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
      const isolationLevel = Sequelized.ISOLATION_LEVELS.REPEATABLE_READ;
      return sequelize.transaction({ isolationLevel }, work);
    },
  };
}

const WAITING = 'SELECT DISTINCT community_id AS id FROM gate_entries_waiting ORDER BY id';

const HEAD = `
  SELECT community_id AS communityId, seq, hash, mac FROM gate_log_heads WHERE community_id = ?`;

const OPEN = `
  INSERT INTO gate_log_heads (community_id, seq, hash, mac) VALUES (?, ?, ?, ?)
  ON DUPLICATE KEY UPDATE community_id = community_id`;

const MOVE_HEAD = 'UPDATE gate_log_heads SET seq = ?, hash = ?, mac = ? WHERE community_id = ?';

const COUNT_WAITING = 'SELECT COUNT(*) AS count FROM gate_entries_waiting WHERE community_id = ?';

const WAITING_ENTRIES = `
  SELECT ${COLUMNS} FROM gate_entries_waiting
  JOIN gate_entries ON gate_entries.community_id = gate_entries_waiting.community_id
    AND gate_entries.id = gate_entries_waiting.entry_id
  WHERE gate_entries_waiting.community_id = :communityId
  ORDER BY gate_entries_waiting.entry_id LIMIT :limit`;

const PLACED = `
  DELETE FROM gate_entries_waiting WHERE community_id = :communityId AND entry_id IN (:ids)`;

const FOLLOWING = `
  SELECT ${COLUMNS}, links.seq AS linkSeq, links.prev_hash AS prevHash, links.hash
  FROM gate_entry_links AS links
  LEFT JOIN gate_entries ON gate_entries.community_id = links.community_id
    AND gate_entries.id = links.entry_id
  WHERE links.community_id = :communityId AND links.seq > :after
  ORDER BY links.seq LIMIT :limit`;
