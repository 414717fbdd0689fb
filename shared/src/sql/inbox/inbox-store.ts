import { QueryTypes, type Sequelize, type Transaction } from 'sequelize';
import { leftoverRows, type Leftovers } from '../purge.js';
import { databaseOf } from '../transaction.js';

/** A message that comes back later than this, from a dead-letter queue, would be applied again. */
const KEEP_DAYS = 30;

/**
 * Marks a message as seen by `consumer` in the transaction of its effect. False means it was seen
 * before: commit without doing anything, and acknowledge.
 *
 * Two deliveries at once wait for each other here: the second sees false if the first commits and
 * takes over if it rolls back. (`INSERT IGNORE` would also swallow errors that are not duplicates,
 * and its shared lock on the duplicate makes two waiters deadlock after a rollback.)
 */
export async function claimMessage(
  tx: Transaction,
  consumer: string,
  messageId: string,
): Promise<boolean> {
  const [, affectedRows] = await databaseOf(tx).query(
    `INSERT INTO inbox (consumer, message_id) VALUES (:consumer, :messageId)
     ON DUPLICATE KEY UPDATE consumer = consumer`,
    { replacements: { consumer, messageId }, type: QueryTypes.INSERT, transaction: tx },
  );
  return affectedRows === 1;
}

/** Marks of messages that will not come again. */
export function inboxLeftovers(sequelize: Sequelize): Leftovers {
  const rows = { table: 'inbox', column: 'created_at', keepDays: KEEP_DAYS };
  return leftoverRows(sequelize, { what: 'messages seen', ...rows });
}
