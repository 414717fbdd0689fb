import { QueryTypes, type Sequelize, type Transaction } from 'sequelize';
import { change, select } from '../statements/prepared.js';
import { PARTITIONS } from './outbox-table.js';

/** An event that waits. */
export interface OutboxRow {
  id: number;
  partitionNo: number;
  aggregateKey: string;
  envelope: string;
  /** 1 when it was held against its contract as it was recorded. */
  checked: number;
  /** 1 while it is left to the process that committed it. */
  isYoung: number;
}

/** The subjects of a partition whose events are to be left alone now. */
export type HeldSubjects = (partition: number) => readonly string[];

export interface Look {
  /** Partitions to leave alone. */
  resting: readonly number[];
  held: HeldSubjects;
  /** How long a row is left to the process that committed it, in milliseconds. */
  youngForMs: number;
}

/**
 * A row is young by the database's clock, which is everybody's. One that seems to come from further
 * ahead than its youth lasts was dated by a clock that was set back, or in another time zone.
 */
const YOUNG = `created_at > NOW(3) - INTERVAL ? MICROSECOND
               AND created_at <= NOW(3) + INTERVAL ? MICROSECOND`;

/** Of each partition the first row that is not young. */
const HEADS = Array.from(
  { length: PARTITIONS },
  (_, partition) => `
    (SELECT id, partition_no AS partitionNo FROM outbox FORCE INDEX (outbox_partition_order)
     WHERE partition_no = ${partition} AND NOT (${YOUNG}) ORDER BY partition_no, id LIMIT 1)`,
).join(' UNION ALL ');

/**
 * Sixteen index look-ups however many events wait; the partition that has waited longest first.
 * Events of held subjects are no work: they must not keep a partition at the front of the queue.
 */
export async function partitionsWithWork(
  sequelize: Sequelize,
  { resting, held, youngForMs }: Look,
): Promise<number[]> {
  const youth = Array<number>(2 * PARTITIONS).fill(youngForMs * 1000);
  const all = await select<Pick<OutboxRow, 'id' | 'partitionNo'>>(sequelize, HEADS, youth);
  const awake = all.filter(({ partitionNo }) => !resting.includes(partitionNo));
  const [partly, wholly] = divide(awake, ({ partitionNo }) => held(partitionNo).length > 0);
  const partitions = partly.map(({ partitionNo }) => partitionNo);
  const others =
    partitions.length === 0
      ? []
      : await readOldest(sequelize, null, { partitions, held, share: 1, youngForMs });
  return [...wholly, ...others.filter(({ isYoung }) => isYoung === 0)]
    .sort((a, b) => a.id - b.id)
    .map(({ partitionNo }) => partitionNo);
}

function divide<T>(all: readonly T[], isOne: (item: T) => boolean): [T[], T[]] {
  return [all.filter(isOne), all.filter((item) => !isOne(item))];
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

export interface Reading {
  partitions: readonly number[];
  held: HeldSubjects;
  /** Most rows of each partition. */
  share: number;
  youngForMs: number;
}

/**
 * The oldest events of each partition, at most `share` of each, without those of held subjects. One
 * index range per partition: no plan that sorts the whole table can be chosen, whatever the server
 * believes about a table that swings between empty and huge.
 */
export async function readOldest(
  sequelize: Sequelize,
  transaction: Transaction | null,
  { partitions, held, share, youngForMs }: Reading,
): Promise<OutboxRow[]> {
  const isYoung = YOUNG.replaceAll('?', String(youngForMs * 1000));
  const ranges = partitions.map((partition) => {
    const subjects = held(partition).map((subject) => sequelize.escape(subject));
    const others = subjects.length === 0 ? '' : ` AND aggregate_key NOT IN (${subjects.join()})`;
    return `(SELECT id, partition_no AS partitionNo, aggregate_key AS aggregateKey, envelope, checked,
                    ${isYoung} AS isYoung
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

/** A row as whoever wrote it knows it. */
export interface OwnRow {
  id: number;
  partitionNo: number;
  subject: string;
}

const OWN = `JSON_TABLE(?, '$[*]' COLUMNS (
  id BIGINT UNSIGNED PATH '$.id', partition_no TINYINT UNSIGNED PATH '$.partitionNo',
  subject VARCHAR(255) PATH '$.subject')) AS own`;

const DELETE_OWN = `
  DELETE o FROM ${OWN} STRAIGHT_JOIN outbox AS o
  ON o.id = own.id AND o.aggregate_key = own.subject COLLATE utf8mb4_bin`;

/**
 * Deletes them in a statement of its own, each only when it is its subject's: where the number of a
 * row was a wrong guess (see `insertNumbered`), the event is published again, and no other is lost.
 */
export async function deleteOwn(sequelize: Sequelize, rows: readonly OwnRow[]): Promise<void> {
  // In one order, so that of two that delete the same rows one waits for the other.
  const inOrder = [...rows].sort((a, b) => a.id - b.id);
  await change(sequelize, DELETE_OWN, [JSON.stringify(inOrder)]);
}

const UP_TO_OWN = `
  SELECT o.id, own.id AS upTo FROM ${OWN}
  STRAIGHT_JOIN outbox AS o FORCE INDEX (outbox_partition_order)
  ON o.partition_no = own.partition_no AND o.id <= own.id
     AND o.aggregate_key = own.subject COLLATE utf8mb4_bin`;

/** Which rows of its subject are in the outbox up to each of these, itself included, by its id. */
export async function readUpTo(
  sequelize: Sequelize,
  rows: readonly OwnRow[],
): Promise<Map<number, number[]>> {
  const found = await select<{ id: number; upTo: number }>(sequelize, UP_TO_OWN, [
    JSON.stringify(rows),
  ]);
  const before = new Map<number, number[]>(rows.map(({ id }) => [id, []]));
  for (const { id, upTo } of found) before.get(upTo)?.push(id);
  return before;
}
