import { QueryTypes, type Sequelize, type Transaction } from 'sequelize';
import { reach } from '../failpoints/failpoints.js';
import { assertOutboxHasRoom } from './outbox-limit.js';
import { partitionOf } from './outbox-table.js';
import { tellCommitted } from './outbox-wake.js';
import { execute } from './prepared.js';
import { databaseOf } from './transaction.js';

/** What the outbox needs to know of an event; the rest is carried as it is. */
export interface OutboxEnvelope {
  /** Unique; consumers recognise a second delivery by it. */
  id: string;
  /** The thing the event is about. Events of one subject are published in order. */
  subject: string;
  /** What kind of event it is: counted. */
  type: string;
}

export interface OutboxStats {
  /** Events committed and not yet confirmed by the broker. */
  pending: number;
  /** Age of the oldest of them in seconds; 0 when there is none. */
  lagSeconds: number;
}

/** Rows per INSERT, which keeps a statement far below the server's packet limit. */
const ROWS_PER_INSERT = 200;

/**
 * Records events in the caller's transaction: they are published if and only if it commits, and
 * relays in this process wake as soon as it has.
 *
 * Call it after the write that changes (and so locks) the aggregate's row: that lock is what makes
 * the order of events the order of the changes.
 *
 * @throws UnavailableError('outbox_full') when the broker has been away for so long that the limit
 *   of waiting events is reached (see `limitOutbox`).
 */
export async function appendEvents(
  tx: Transaction,
  envelopes: readonly OutboxEnvelope[],
): Promise<void> {
  if (envelopes.length === 0) return;
  const sequelize = databaseOf(tx);
  await assertOutboxHasRoom(sequelize, tx);
  await reach('outbox.before-append');
  for (let start = 0; start < envelopes.length; start += ROWS_PER_INSERT) {
    const rows = envelopes.slice(start, start + ROWS_PER_INSERT);
    await execute(
      tx,
      `INSERT INTO outbox (partition_no, aggregate_key, envelope)
       VALUES ${rows.map(() => '(?, ?, ?)').join(', ')}`,
      rows.flatMap((event) => [partitionOf(event.subject), event.subject, JSON.stringify(event)]),
    );
  }
  await reach('outbox.after-append');
  tx.afterCommit(async () => {
    await reach('outbox.after-commit');
    tellCommitted(
      sequelize,
      envelopes.map(({ type }) => type),
    );
  });
}

/** How many events wait and for how long, for a gauge. Counts the rows: ask every few seconds. */
export async function outboxStats(sequelize: Sequelize): Promise<OutboxStats> {
  const [row] = await sequelize.query<{ pending: number; lagMicroseconds: number | null }>(
    `SELECT COUNT(*) AS pending,
            (SELECT TIMESTAMPDIFF(MICROSECOND, created_at, NOW(3))
             FROM outbox ORDER BY id LIMIT 1) AS lagMicroseconds
     FROM outbox`,
    { type: QueryTypes.SELECT },
  );
  const lagSeconds = Math.max(0, (row?.lagMicroseconds ?? 0) / 1e6);
  return { pending: row?.pending ?? 0, lagSeconds };
}
