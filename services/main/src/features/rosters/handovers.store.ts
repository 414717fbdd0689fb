import { execute, insertRow, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { Handover } from './rosters.types.js';

/** Whose reading it is. */
export interface Reader {
  communityId: string;
  accountId: string;
}

export type HandoversStore = ReturnType<typeof createHandoversStore>;

/** The tables handovers and handover_readers. */
export function createHandoversStore(sequelize: Sequelize) {
  return {
    /** The newest first, at most `limit`, as they stand for the reader. */
    async list(
      { communityId, accountId }: Reader,
      { beforeId, limit }: { beforeId: string | undefined; limit: number },
    ): Promise<Handover[]> {
      const rows = await sequelize.query<HandoverRead>(PAGE, {
        replacements: [accountId, communityId, beforeId ?? AFTER_ALL, limit],
        type: QueryTypes.SELECT,
      });
      return rows.map((row) => handoverIn(row, accountId));
    },

    async find(tx: Transaction, { communityId, accountId }: Reader, id: string) {
      const [row] = await selectIn<HandoverRead>(tx, ONE, [accountId, communityId, id]);
      return row && handoverIn(row, accountId);
    },

    /** The newest that whoever begins a shift at the gate has not read. */
    async findUnread(
      tx: Transaction,
      { communityId, accountId }: Reader,
      { gateId, since }: { gateId: string | undefined; since: Date },
    ): Promise<string | undefined> {
      const gate = gateId ?? '';
      const values = [accountId, communityId, since, gate, gate, accountId];
      const [row] = await selectIn<{ id: string }>(tx, UNREAD, values);
      return row?.id;
    },

    async add(tx: Transaction, handover: Handover): Promise<void> {
      const { id, communityId, gateId = null, note, writtenAt, writtenBy } = handover;
      await insertRow(tx, 'handovers', {
        ...{ id, communityId, gateId, note, writtenAt },
        ...{ writtenById: writtenBy.accountId, writtenByName: writtenBy.name },
      });
    },

    /** Once more changes nothing. */
    async markRead(tx: Transaction, { communityId, accountId }: Reader, id: string, at: Date) {
      await execute(tx, MARK_READ, [communityId, id, accountId, at]);
    },
  };
}

interface HandoverRead {
  id: string;
  communityId: string;
  gateId: string | null;
  note: string;
  writtenAt: Date;
  writtenById: string;
  writtenByName: string;
  readAt: Date | null;
}

function handoverIn(row: HandoverRead, readerId: string): Handover {
  const { id, communityId, gateId, note, writtenAt, writtenById, writtenByName, readAt } = row;
  return {
    ...{ id, communityId, note, writtenAt },
    ...(gateId !== null && { gateId }),
    writtenBy: { accountId: writtenById, name: writtenByName },
    read: readAt !== null || writtenById === readerId,
  };
}

/** Behind every id. */
const AFTER_ALL = 'g';

const READ = `
  SELECT handovers.id, handovers.community_id AS communityId, gate_id AS gateId, note,
         written_at AS writtenAt, written_by_id AS writtenById, written_by_name AS writtenByName,
         handover_readers.read_at AS readAt
  FROM handovers LEFT JOIN handover_readers
    ON handover_readers.community_id = handovers.community_id
    AND handover_readers.handover_id = handovers.id AND handover_readers.account_id = ?
  WHERE handovers.community_id = ?`;

const ONE = `${READ} AND handovers.id = ?`;

const PAGE = `${READ} AND handovers.id < ? ORDER BY handovers.id DESC LIMIT ?`;

const UNREAD = `
  SELECT handovers.id FROM handovers FORCE INDEX (PRIMARY) LEFT JOIN handover_readers
    ON handover_readers.community_id = handovers.community_id
    AND handover_readers.handover_id = handovers.id AND handover_readers.account_id = ?
  WHERE handovers.community_id = ? AND handovers.written_at > ?
    AND (handovers.gate_id IS NULL OR ? = '' OR handovers.gate_id = ?)
    AND handovers.written_by_id <> ? AND handover_readers.read_at IS NULL
  ORDER BY handovers.id DESC LIMIT 1`;

const MARK_READ = `
  INSERT INTO handover_readers (community_id, handover_id, account_id, read_at) VALUES (?, ?, ?, ?)
  ON DUPLICATE KEY UPDATE read_at = read_at`;
