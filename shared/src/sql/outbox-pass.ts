import { QueryTypes, type Sequelize, type Transaction } from 'sequelize';
import { reach } from '../failpoints/failpoints.js';
import type { OutboxEnvelope } from './outbox-store.js';
import { PARTITIONS } from './outbox-table.js';

/**
 * A relay takes at most half of the partitions at a time, so that a second one always finds work;
 * two are plenty for one database, further ones stand by.
 */
const PARTITIONS_PER_PASS = PARTITIONS / 2;

interface OutboxRow {
  id: number;
  partitionNo: number;
  aggregateKey: string;
  envelope: string;
}

/** What one pass did. */
export interface PassOutcome {
  published: number;
  /** The partitions this pass owned. */
  claimed: number[];
  /** The first failure of each partition that had one. */
  failures: Map<number, unknown>;
}

export interface PassOptions<Envelope> {
  publish: (envelope: Envelope) => Promise<void>;
  /** Most events of one pass. */
  batch: number;
  /** Partitions to leave alone. */
  resting: readonly number[];
}

const NOTHING: PassOutcome = { published: 0, claimed: [], failures: new Map() };

/**
 * Claims partitions that have work, publishes their oldest events, deletes the confirmed ones.
 *
 * Only rows of `outbox_partitions` are locked while the broker is waited for; events are read
 * without a lock, so that nobody who appends one waits for the broker too. A crash anywhere before
 * the commit leaves the events in place: they are published again.
 */
export async function relayOnce<Envelope extends OutboxEnvelope>(
  sequelize: Sequelize,
  options: PassOptions<Envelope>,
): Promise<PassOutcome> {
  if (options.resting.length === PARTITIONS) return NOTHING;
  const waiting = await partitionsWithWork(sequelize, options.resting);
  if (waiting.length === 0) return NOTHING;
  return sequelize.transaction(async (tx) => {
    const claimed = await claimSome(sequelize, tx, waiting);
    if (claimed.length === 0) return NOTHING;
    const rows = await readOldest(sequelize, tx, claimed, options.batch);
    await reach('outbox.before-publish');
    const { confirmed, failures } = await publishInOrder(rows, ({ envelope }) =>
      options.publish(JSON.parse(envelope) as Envelope),
    );
    await reach('outbox.after-publish');
    await deleteRows(sequelize, tx, confirmed);
    return { published: confirmed.length, claimed, failures };
  });
}

/** Sixteen index look-ups however many events wait; the partition that has waited longest first. */
async function partitionsWithWork(
  sequelize: Sequelize,
  resting: readonly number[],
): Promise<number[]> {
  const heads = await sequelize.query<{ partitionNo: number; head: number | null }>(
    `SELECT p.partition_no AS partitionNo,
            (SELECT MIN(o.id) FROM outbox o WHERE o.partition_no = p.partition_no) AS head
     FROM outbox_partitions p`,
    { type: QueryTypes.SELECT },
  );
  return heads
    .flatMap(({ partitionNo, head }) => (head === null ? [] : [{ partitionNo, head }]))
    .filter(({ partitionNo }) => !resting.includes(partitionNo))
    .sort((a, b) => a.head - b.head)
    .map(({ partitionNo }) => partitionNo);
}

async function claimSome(
  sequelize: Sequelize,
  tx: Transaction,
  waiting: readonly number[],
): Promise<number[]> {
  const first = await claim(sequelize, tx, waiting.slice(0, PARTITIONS_PER_PASS));
  if (first.length > 0) return first;
  return claim(sequelize, tx, waiting.slice(PARTITIONS_PER_PASS));
}

async function claim(
  sequelize: Sequelize,
  transaction: Transaction,
  partitions: readonly number[],
): Promise<number[]> {
  if (partitions.length === 0) return [];
  const rows = await sequelize.query<{ partitionNo: number }>(
    `SELECT partition_no AS partitionNo FROM outbox_partitions FORCE INDEX (PRIMARY)
     WHERE partition_no IN (:partitions) FOR UPDATE SKIP LOCKED`,
    { replacements: { partitions }, type: QueryTypes.SELECT, transaction },
  );
  return rows.map(({ partitionNo }) => partitionNo);
}

/**
 * Each claimed partition gives an equal share of the batch, so a flood in one does not keep the
 * others waiting. One index range per partition: no plan that sorts the whole table can be chosen,
 * whatever the server believes about a table that swings between empty and huge.
 */
async function readOldest(
  sequelize: Sequelize,
  transaction: Transaction,
  partitions: readonly number[],
  batch: number,
): Promise<OutboxRow[]> {
  const share = Math.ceil(batch / partitions.length);
  const ranges = partitions.map(
    (partition) =>
      `(SELECT id, partition_no AS partitionNo, aggregate_key AS aggregateKey, envelope
        FROM outbox WHERE partition_no = ${partition} ORDER BY partition_no, id LIMIT ${share})`,
  );
  const rows = await sequelize.query<OutboxRow>(ranges.join(' UNION ALL '), {
    type: QueryTypes.SELECT,
    transaction,
  });
  return rows.sort((a, b) => a.id - b.id);
}

/**
 * All aggregates are in flight at once; within one, an event leaves only after its predecessor was
 * confirmed. After a failure the rest of that aggregate stays behind.
 */
async function publishInOrder(
  rows: readonly OutboxRow[],
  publish: (row: OutboxRow) => Promise<void>,
): Promise<{ confirmed: number[]; failures: Map<number, unknown> }> {
  const confirmed: number[] = [];
  const failures = new Map<number, unknown>();
  const publishAggregate = async (events: readonly OutboxRow[]): Promise<void> => {
    for (const event of events) {
      try {
        await publish(event);
      } catch (error) {
        if (!failures.has(event.partitionNo)) failures.set(event.partitionNo, error);
        return;
      }
      confirmed.push(event.id);
    }
  };
  await Promise.all([...groupByAggregate(rows).values()].map(publishAggregate));
  return { confirmed, failures };
}

function groupByAggregate(rows: readonly OutboxRow[]): Map<string, OutboxRow[]> {
  const groups = new Map<string, OutboxRow[]>();
  for (const row of rows) {
    const group = groups.get(row.aggregateKey);
    if (group === undefined) groups.set(row.aggregateKey, [row]);
    else group.push(row);
  }
  return groups;
}

/**
 * Joined to a list, because with `id IN (…)` the server may prefer to scan a small table, and the
 * scan stops at rows that others have inserted and not committed yet. In this order it can only
 * look each id up.
 */
async function deleteRows(
  sequelize: Sequelize,
  transaction: Transaction,
  ids: readonly number[],
): Promise<void> {
  if (ids.length === 0) return;
  await sequelize.query(
    `DELETE o FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) AS ids
     STRAIGHT_JOIN outbox AS o ON o.id = ids.id`,
    { replacements: { ids: JSON.stringify(ids) }, type: QueryTypes.BULKDELETE, transaction },
  );
}
