import { createHash } from 'node:crypto';
import type { Sequelize, Transaction } from 'sequelize';
import { ConflictError } from '../../errors/app-error.js';
import { mysqlErrno, MysqlErrno } from '../database-errors.js';
import { insertRow, select } from '../statements/prepared.js';
import { leftoverRows, type Leftovers } from '../purge.js';

/** The answer a key was first given. */
export interface IdempotentResponse {
  /** Digest of the request that earned it (ASCII, up to 128 characters). */
  fingerprint: string;
  status: number;
  /** Undefined for an answer without a body. */
  body: unknown;
}

export interface IdempotencyStore {
  /** The recorded answer for `scope` (who + operation + key), if there is one. */
  find(scope: string): Promise<IdempotentResponse | undefined>;
}

interface KeptResponse {
  fingerprint: string;
  status: number;
  body: string | null;
}

const FIND = 'SELECT fingerprint, status, body FROM idempotent_responses WHERE scope_hash = ?';

/** A client may repeat a request for a day; the margin covers clocks and slow purges. */
const KEEP_DAYS = 2;

/** Reads what `saveIdempotentResponse` recorded. */
export function createIdempotencyStore(sequelize: Sequelize): IdempotencyStore {
  return {
    async find(scope) {
      const [row] = await select<KeptResponse>(sequelize, FIND, [hashOf(scope)]);
      if (row === undefined) return undefined;
      const body: unknown = row.body === null ? undefined : JSON.parse(row.body);
      return { fingerprint: row.fingerprint, status: row.status, body };
    },
  };
}

/** Answers that no client may ask for any more. */
export function idempotencyLeftovers(sequelize: Sequelize): Leftovers {
  const rows = { table: 'idempotent_responses', column: 'created_at', keepDays: KEEP_DAYS };
  return leftoverRows(sequelize, { what: 'answers to repeated requests', ...rows });
}

/**
 * Records the answer in the transaction of its effect, as its last statement: effect and record
 * exist together or not at all.
 *
 * @throws ConflictError('idempotency_in_flight') when the same request was being handled at the
 *   same time and finished first. Let it roll the transaction back: when the client tries again,
 *   `find` has the other's answer.
 */
export async function saveIdempotentResponse(
  tx: Transaction,
  { scope, fingerprint, status, body }: IdempotentResponse & { scope: string },
): Promise<void> {
  try {
    const row = { fingerprint, status, body: body === undefined ? null : JSON.stringify(body) };
    await insertRow(tx, 'idempotent_responses', { scopeHash: hashOf(scope), ...row });
  } catch (error) {
    if (mysqlErrno(error) !== MysqlErrno.duplicateKey) throw error;
    throw new ConflictError('idempotency_in_flight', 'The same request was already in progress', {
      detail: 'Repeat the request to receive its answer.',
      cause: error,
    });
  }
}

function hashOf(scope: string): Buffer {
  return createHash('sha256').update(scope).digest();
}
