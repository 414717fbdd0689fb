import { QueryTypes, type Sequelize, type Transaction } from 'sequelize';

/** An event that waits. */
export interface OutboxRow {
  id: number;
  partitionNo: number;
  aggregateKey: string;
  envelope: string;
  /** 1 when it was held against its contract as it was recorded. */
  checked: number;
}

/** The subjects of a partition whose events are to be left alone now. */
export type HeldSubjects = (partition: number) => readonly string[];

/**
 * Sixteen index look-ups however many events wait; the partition that has waited longest first.
 * Events of held subjects are no work: they must not keep a partition at the front of the queue.
 */
export async function partitionsWithWork(
  sequelize: Sequelize,
  resting: readonly number[],
  held: HeldSubjects,
): Promise<number[]> {
  const all = await sequelize.query<{ partitionNo: number; head: number | null }>(
    `SELECT p.partition_no AS partitionNo,
            (SELECT MIN(o.id) FROM outbox o WHERE o.partition_no = p.partition_no) AS head
     FROM outbox_partitions p`,
    { type: QueryTypes.SELECT },
  );
  const heads = new Map(all.map(({ partitionNo, head }) => [partitionNo, head]));
  const waiting = [...heads].flatMap(([partition, head]) =>
    head === null || resting.includes(partition) ? [] : [partition],
  );
  const partly = waiting.filter((partition) => held(partition).length > 0);
  if (partly.length > 0) {
    for (const partition of partly) heads.set(partition, null);
    const first = await readOldest(sequelize, null, { partitions: partly, held, share: 1 });
    for (const { partitionNo, id } of first) heads.set(partitionNo, id);
  }
  const headOf = (partition: number): number => heads.get(partition) ?? Infinity;
  return waiting
    .filter((partition) => headOf(partition) < Infinity)
    .sort((a, b) => headOf(a) - headOf(b));
}

/** Locks those of the partitions that nobody else has; returns which. */
export async function claimPartitions(
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
 * The oldest events of each partition, at most `share` of each, without those of held subjects. One
 * index range per partition: no plan that sorts the whole table can be chosen, whatever the server
 * believes about a table that swings between empty and huge.
 */
export async function readOldest(
  sequelize: Sequelize,
  transaction: Transaction | null,
  { partitions, held, share }: { partitions: readonly number[]; held: HeldSubjects; share: number },
): Promise<OutboxRow[]> {
  const ranges = partitions.map((partition) => {
    const subjects = held(partition).map((subject) => sequelize.escape(subject));
    const others = subjects.length === 0 ? '' : ` AND aggregate_key NOT IN (${subjects.join()})`;
    return `(SELECT id, partition_no AS partitionNo, aggregate_key AS aggregateKey, envelope, checked
      FROM outbox WHERE partition_no = ${partition}${others} ORDER BY partition_no, id LIMIT ${share})`;
  });
  const rows = await sequelize.query<OutboxRow>(ranges.join(' UNION ALL '), {
    type: QueryTypes.SELECT,
    transaction,
  });
  return rows.sort((a, b) => a.id - b.id);
}

/**
 * Joined to a list, because with `id IN (…)` the server may prefer to scan a small table, and the
 * scan stops at rows that others have inserted and not committed yet. In this order it can only
 * look each id up.
 */
export async function deleteRows(
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
