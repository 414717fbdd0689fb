import type { Sequelize, Transaction } from 'sequelize';
import { reach } from '../../failpoints/failpoints.js';
import { buryRows } from './outbox-dead.js';
import {
  publishInOrder,
  type DeadRow,
  type PublishEvent,
  type SubjectFailure,
} from './outbox-publish.js';
import {
  claimPartitions,
  deleteRows,
  partitionsWithWork,
  readOldest,
  type Look,
  type OutboxRow,
} from './outbox-rows.js';
import type { OutboxEnvelope } from './outbox-envelope.js';
import { PARTITIONS } from './outbox-table.js';

/**
 * A relay takes at most half of the partitions at a time, so that a second one always finds work;
 * two are plenty for one database, further ones stand by.
 */
const PARTITIONS_PER_PASS = PARTITIONS / 2;

/** What one pass did. */
export interface PassOutcome {
  published: OutboxRow[];
  /** Taken out of the outbox, because they can never be published. */
  died: DeadRow[];
  /** The partitions this pass owned. */
  claimed: number[];
  failures: SubjectFailure[];
  /** How many events it read. */
  read: number;
  /** Whether some partition had its full share, and so may have more. */
  isFull: boolean;
}

export interface PassOptions<Envelope> extends Look {
  publish: PublishEvent<Envelope>;
  /** Most events of one pass. */
  batch: number;
  /** Whose events are in hand elsewhere in this process. */
  inHand: ReadonlySet<string>;
  /** How often the first event of that row's subject has failed before. */
  attemptsOf: (row: OutboxRow) => number;
}

const NOTHING: PassOutcome = {
  published: [],
  died: [],
  claimed: [],
  failures: [],
  read: 0,
  isFull: false,
};

/**
 * Claims partitions that have work, publishes their oldest events, deletes the confirmed ones, and
 * puts aside those that can never be published.
 *
 * Only rows of `outbox_partitions` are locked while the broker is waited for; events are read
 * without a lock, so that nobody who appends one waits for the broker too. A crash anywhere before
 * the commit leaves the events in place: they are published again.
 */
export async function relayOnce<Envelope extends OutboxEnvelope>(
  sequelize: Sequelize,
  options: PassOptions<Envelope>,
): Promise<PassOutcome> {
  const { resting, held, youngForMs, batch, publish, attemptsOf } = options;
  if (resting.length === PARTITIONS) return NOTHING;
  const waiting = await partitionsWithWork(sequelize, options);
  if (waiting.length === 0) return NOTHING;
  return sequelize.transaction(async (tx) => {
    const claimed = await claimSome(sequelize, tx, waiting);
    if (claimed.length === 0) return NOTHING;
    // An equal share for each, so that a flood in one does not keep the others waiting.
    const share = Math.ceil(batch / claimed.length);
    const reading = { partitions: claimed, held, share, youngForMs };
    const oldest = await readOldest(sequelize, tx, reading);
    const rows = withoutLeft(oldest, options.inHand);
    await reach('outbox.before-publish');
    const { confirmed, dead, failures } = await publishInOrder(rows, publish);
    await reach('outbox.after-publish');
    await buryRows(tx, dead, attemptsOf);
    await deleteRows(
      sequelize,
      tx,
      [...confirmed, ...dead.map(({ row }) => row)].map(({ id }) => id),
    );
    const isFull = rows.length > 0 && claimed.some((one) => countOf(oldest, one) === share);
    return { published: confirmed, died: dead, claimed, failures, read: rows.length, isFull };
  });
}

/**
 * What is young is left to the process that committed it, what is in hand to whoever has it; and with
 * an event all later ones of its subject.
 */
function withoutLeft(rows: readonly OutboxRow[], inHand: ReadonlySet<string>): OutboxRow[] {
  const left = new Set(inHand);
  return rows.filter(({ aggregateKey, isYoung }) => {
    if (isYoung === 1) left.add(aggregateKey);
    return !left.has(aggregateKey);
  });
}

async function claimSome(
  sequelize: Sequelize,
  tx: Transaction,
  waiting: readonly number[],
): Promise<number[]> {
  const first = await claimPartitions(sequelize, tx, waiting.slice(0, PARTITIONS_PER_PASS));
  if (first.length > 0) return first;
  return claimPartitions(sequelize, tx, waiting.slice(PARTITIONS_PER_PASS));
}

function countOf(rows: readonly OutboxRow[], partition: number): number {
  return rows.filter(({ partitionNo }) => partitionNo === partition).length;
}
