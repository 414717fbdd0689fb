import { QueryTypes, type Sequelize, type Transaction } from 'sequelize';
import { UnavailableError } from '../../errors/app-error.js';

/** About a day of a busy installation's events, and well under a gigabyte of rows. */
export const DEFAULT_OUTBOX_LIMIT = 500_000;
const CHECK_EVERY_MS = 1000;
const RETRY_AFTER_SECONDS = 10;

interface OutboxLimit {
  maxPending: number;
  checkedAt: number;
  /** The last answer, or the one that is being asked for. */
  full: Promise<boolean>;
}

const limits = new WeakMap<Sequelize, OutboxLimit>();

/** Sets how many events may wait in this database before `appendEvents` refuses more. */
export function limitOutbox(sequelize: Sequelize, maxPending: number): void {
  limits.set(sequelize, unchecked(maxPending));
}

/**
 * Asks at most once a second, on the caller's own connection: taking a second one from the pool
 * inside a transaction is how pools lock themselves up.
 *
 * @throws UnavailableError('outbox_full') when too many events wait.
 */
export async function assertOutboxHasRoom(sequelize: Sequelize, tx: Transaction): Promise<void> {
  const limit = limits.get(sequelize) ?? unchecked(DEFAULT_OUTBOX_LIMIT);
  limits.set(sequelize, limit);
  if (performance.now() - limit.checkedAt > CHECK_EVERY_MS) {
    limit.checkedAt = performance.now();
    limit.full = isFull(sequelize, tx, limit.maxPending);
    limit.full.catch(() => (limit.checkedAt = -Infinity));
  }
  // Who shares an answer does not share the failure of asking for it.
  const full = await limit.full.catch(() => isFull(sequelize, tx, limit.maxPending));
  if (!full) return;
  throw new UnavailableError('outbox_full', 'Too many events wait to be published', {
    retryAfterSeconds: RETRY_AFTER_SECONDS,
    info: { maxPending: limit.maxPending },
  });
}

function unchecked(maxPending: number): OutboxLimit {
  return { maxPending, checkedAt: -Infinity, full: Promise.resolve(false) };
}

/**
 * The span of ids is never less than the number of rows and costs two index look-ups. Only when it
 * exceeds the limit (rows stuck at the front make it too pessimistic) are the rows counted.
 */
async function isFull(
  sequelize: Sequelize,
  transaction: Transaction,
  maxPending: number,
): Promise<boolean> {
  const [bounds] = await sequelize.query<{ span: number | null }>(
    'SELECT MAX(id) - MIN(id) + 1 AS span FROM outbox',
    { type: QueryTypes.SELECT, transaction },
  );
  if ((bounds?.span ?? 0) < maxPending) return false;
  const [count] = await sequelize.query<{ pending: number }>(
    'SELECT COUNT(*) AS pending FROM (SELECT 1 FROM outbox LIMIT :maxPending) AS waiting',
    { replacements: { maxPending }, type: QueryTypes.SELECT, transaction },
  );
  return (count?.pending ?? 0) >= maxPending;
}
