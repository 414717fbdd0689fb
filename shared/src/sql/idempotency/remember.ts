import type { Transaction } from 'sequelize';
import type { Idempotency } from '../../http/operation.types.js';
import { saveIdempotentResponse } from './idempotency-store.js';

/**
 * Writes what the caller will be told into the transaction, for repeats of the same request: its
 * last statement.
 */
export type Remember<Result> = (tx: Transaction, result: Result) => Promise<void>;

/**
 * Keeps the answer for repeats with the same `Idempotency-Key`, if the request has one.
 *
 * @param toBody as the handler will answer it
 */
export function rememberAs<Result>(
  status: number,
  idempotency: Idempotency | undefined,
  toBody: (result: Result) => unknown,
): Remember<Result> {
  return async (tx, result) => {
    if (!idempotency) return;
    const { scope, fingerprint } = idempotency;
    await saveIdempotentResponse(tx, { scope, fingerprint, status, body: toBody(result) });
  };
}
