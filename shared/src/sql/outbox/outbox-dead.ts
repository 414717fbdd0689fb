import { QueryTypes, type Sequelize, type Transaction } from 'sequelize';
import { newId } from '../../ids/ids.js';
import type { DeadRow } from './outbox-publish.js';
import type { OutboxRow } from './outbox-rows.js';
import { partitionOf } from './outbox-table.js';
import { tellCommitted } from './outbox-wake.js';
import { databaseOf, inTransaction, onceCommitted } from '../transaction.js';

/** The length of the column. */
const LONGEST_REASON = 1000;

/** An event that could not be published and left the outbox. */
export interface DeadEvent {
  id: string;
  /** Of the event itself; null when it could not be read. */
  eventId: string | null;
  type: string | null;
  subject: string;
  attempts: number;
  reason: string;
  createdAt: Date;
  diedAt: Date;
}

/**
 * Copies events into `outbox_dead`, in the database: what could not be sent may be too large to be
 * sent there once more.
 *
 * @param attemptsOf how often each had failed before
 */
export async function buryRows(
  tx: Transaction,
  dead: readonly DeadRow[],
  attemptsOf: (row: OutboxRow) => number,
): Promise<void> {
  if (dead.length === 0) return;
  const graves = dead.map(({ row, reason }) => ({
    ...{ id: newId(), outboxId: row.id, ...namesIn(row.envelope) },
    ...{ attempts: attemptsOf(row) + 1, reason: reason.slice(0, LONGEST_REASON) },
  }));
  await databaseOf(tx).query(BURY, {
    replacements: { graves: JSON.stringify(graves) },
    transaction: tx,
  });
}

const BURY = `
  INSERT INTO outbox_dead
    (id, event_id, type, aggregate_key, envelope, attempts, reason, created_at, died_at)
  SELECT grave.id, grave.event_id, grave.type, o.aggregate_key, o.envelope, grave.attempts,
         grave.reason, o.created_at, NOW(3)
  FROM JSON_TABLE(:graves, '$[*]' COLUMNS (
    id VARCHAR(36) PATH '$.id', outbox_id BIGINT UNSIGNED PATH '$.outboxId',
    event_id VARCHAR(255) PATH '$.eventId', type VARCHAR(255) PATH '$.type',
    attempts INT UNSIGNED PATH '$.attempts', reason VARCHAR(1000) PATH '$.reason')) AS grave
  STRAIGHT_JOIN outbox AS o ON o.id = grave.outbox_id`;

/** What the event says it is, as far as it can be read. */
function namesIn(envelope: string): { eventId?: string; type?: string } {
  try {
    const { id, type } = Object(JSON.parse(envelope)) as Record<string, unknown>;
    return { ...(isName(id) && { eventId: id }), ...(isName(type) && { type }) };
  } catch {
    return {};
  }
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 255;
}

const COLUMNS = `
  id, event_id AS eventId, type, aggregate_key AS subject, attempts, reason,
  created_at AS createdAt, died_at AS diedAt`;

export type OutboxDeadStore = ReturnType<typeof createOutboxDeadStore>;

/** The events that could not be published, for whoever decides what becomes of them. */
export function createOutboxDeadStore(sequelize: Sequelize) {
  const take = async (
    id: string,
    work: (tx: Transaction, event: DeadEvent) => Promise<void>,
  ): Promise<DeadEvent | undefined> =>
    inTransaction(sequelize, async (tx) => {
      const [event] = await sequelize.query<DeadEvent>(
        `SELECT ${COLUMNS} FROM outbox_dead WHERE id = :id FOR UPDATE`,
        { replacements: { id }, type: QueryTypes.SELECT, transaction: tx },
      );
      if (event === undefined) return undefined;
      await work(tx, event);
      await sequelize.query('DELETE FROM outbox_dead WHERE id = :id', {
        replacements: { id },
        transaction: tx,
      });
      return event;
    });

  return {
    /** The last to die first. */
    list: (limit: number): Promise<DeadEvent[]> =>
      sequelize.query<DeadEvent>(
        `SELECT ${COLUMNS} FROM outbox_dead ORDER BY died_at DESC, id DESC LIMIT :limit`,
        { replacements: { limit }, type: QueryTypes.SELECT },
      ),

    async count(): Promise<number> {
      const [row] = await sequelize.query<{ dead: number }>(
        'SELECT COUNT(*) AS dead FROM outbox_dead',
        { type: QueryTypes.SELECT },
      );
      return row?.dead ?? 0;
    },

    async find(id: string): Promise<(DeadEvent & { envelope: string }) | undefined> {
      const [event] = await sequelize.query<DeadEvent & { envelope: string }>(
        `SELECT ${COLUMNS}, envelope FROM outbox_dead WHERE id = :id`,
        { replacements: { id }, type: QueryTypes.SELECT },
      );
      return event;
    },

    /**
     * Puts it back into the outbox, behind what waits there, to be held against the contracts of
     * the release that publishes it.
     */
    replay: (id: string): Promise<DeadEvent | undefined> =>
      take(id, async (transaction, { subject }) => {
        await sequelize.query(
          `INSERT INTO outbox (partition_no, aggregate_key, envelope)
           SELECT :partition, aggregate_key, envelope FROM outbox_dead WHERE id = :id`,
          { replacements: { partition: partitionOf(subject), id }, transaction },
        );
        // It wakes the relay. The event was counted when it was recorded.
        onceCommitted(transaction, () => tellCommitted(sequelize, []));
      }),

    /** Throws it away. */
    discard: (id: string): Promise<DeadEvent | undefined> => take(id, () => Promise.resolve()),
  };
}
