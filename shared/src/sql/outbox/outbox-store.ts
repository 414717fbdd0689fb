import { QueryTypes, type Sequelize, type Transaction } from 'sequelize';
import { reach } from '../../failpoints/failpoints.js';
import { insertNumbered, type TableRow } from '../statements/insert-rows.js';
import { assertPublishable } from './outbox-check.js';
import type { OutboxEnvelope } from './outbox-envelope.js';
import { assertOutboxHasRoom } from './outbox-limit.js';
import { partitionOf } from './outbox-table.js';
import { tellCommitted, type CommittedEvent } from './outbox-wake.js';
import { databaseOf, onceCommitted } from '../transaction.js';

export interface OutboxStats {
  /** Events committed and not yet confirmed by the broker. */
  pending: number;
  /** Age of the oldest of them in seconds; 0 when there is none. */
  lagSeconds: number;
  /** Events that cannot be published, until somebody decides what becomes of them. */
  dead: number;
}

/** Keep a statement far below the server's packet limit. */
const ROWS_PER_INSERT = 200;
const BYTES_PER_INSERT = 2 * 1024 * 1024;

/**
 * Records events in the caller's transaction: they are published if and only if it commits. The
 * relay of this process is handed them then, and publishes them from memory.
 *
 * Call it after the write that changes (and so locks) the aggregate's row: that lock is what makes
 * the order of events the order of the changes.
 *
 * @param options.areFirst that the subjects are made in this very transaction, so that nobody can
 *   have told anything of them before: spares the relay the look for earlier events
 * @throws what the check of this database throws (see `checkOutbox`) when one of them may not be
 *   published; then none of them is recorded.
 * @throws UnavailableError('outbox_full') when the broker has been away for so long that the limit
 *   of waiting events is reached (see `limitOutbox`).
 */
export async function appendEvents(
  tx: Transaction,
  envelopes: readonly OutboxEnvelope[],
  { areFirst = false }: { areFirst?: boolean } = {},
): Promise<void> {
  if (envelopes.length === 0) return;
  const sequelize = databaseOf(tx);
  const statements = inStatements(envelopes.map((event) => recordOf(sequelize, event)));
  await assertOutboxHasRoom(sequelize, tx);
  await reach('outbox.before-append');
  const ids: number[] = [];
  for (const records of statements)
    ids.push(
      ...(await insertNumbered(
        tx,
        records.map(({ tableRow }) => tableRow),
      )),
    );
  await reach('outbox.after-append');
  onceCommitted(tx, async () => {
    await reach('outbox.after-commit');
    tellCommitted(sequelize, committedOf(envelopes, ids, areFirst));
  });
}

function committedOf(
  envelopes: readonly OutboxEnvelope[],
  ids: readonly number[],
  isFirst: boolean,
): CommittedEvent[] {
  // One for each: they were inserted in this order.
  return ids.flatMap((id, index) => {
    const envelope = envelopes[index];
    return envelope === undefined ? [] : [{ id, envelope, isFirst }];
  });
}

interface EventRecord {
  tableRow: TableRow;
  bytes: number;
}

/** @throws what the check of this database throws */
function recordOf(sequelize: Sequelize, event: OutboxEnvelope): EventRecord {
  const envelope = JSON.stringify(event);
  const bytes = Buffer.byteLength(envelope);
  assertPublishable(sequelize, event, bytes);
  const { subject } = event;
  const row = { partitionNo: partitionOf(subject), aggregateKey: subject, envelope, checked: true };
  return { tableRow: { table: 'outbox', row }, bytes };
}

function inStatements(records: readonly EventRecord[]): EventRecord[][] {
  const statements: EventRecord[][] = [];
  let room = 0;
  for (const record of records) {
    const last = statements.at(-1);
    if (last !== undefined && last.length < ROWS_PER_INSERT && record.bytes <= room)
      last.push(record);
    else {
      statements.push([record]);
      room = BYTES_PER_INSERT;
    }
    room -= record.bytes;
  }
  return statements;
}

/** How many events wait and for how long, for a gauge. Counts the rows: ask every few seconds. */
export async function outboxStats(sequelize: Sequelize): Promise<OutboxStats> {
  const [row] = await sequelize.query<{
    pending: number;
    lagMicroseconds: number | null;
    dead: number;
  }>(
    `SELECT COUNT(*) AS pending, (SELECT COUNT(*) FROM outbox_dead) AS dead,
            (SELECT TIMESTAMPDIFF(MICROSECOND, created_at, NOW(3))
             FROM outbox ORDER BY id LIMIT 1) AS lagMicroseconds
     FROM outbox`,
    { type: QueryTypes.SELECT },
  );
  const lagSeconds = Math.max(0, (row?.lagMicroseconds ?? 0) / 1e6);
  return { pending: row?.pending ?? 0, lagSeconds, dead: row?.dead ?? 0 };
}
