import type { Sequelize, Transaction } from 'sequelize';
import { traced } from '../tracing/tracing.js';
import { statementSpan } from './statements/statement-span.js';

/** What Sequelize keeps in a transaction and leaves out of its types. */
interface OpenTransaction extends Transaction {
  connection: { query(sql: string, done: (error: unknown) => void): unknown };
  /** Of one within another, which is a savepoint. */
  parent?: Transaction;
  finished?: 'commit' | 'rollback';
}

type Step = (transaction: OpenTransaction, options: unknown) => Promise<void>;

/** The methods through which Sequelize begins and ends a transaction; they are not in its types. */
type TransactionSteps = Record<
  'startTransaction' | 'commitTransaction' | 'rollbackTransaction',
  Step
>;

/**
 * Has transactions of this database begun and ended by the bare statements. Sequelize sends them
 * like any query, through hooks, retries and the parsing of a result that they do not have: a tenth
 * of a millisecond each, of which every change of state has two.
 */
export function sendTransactionsPlainly(sequelize: Sequelize): void {
  const steps = sequelize.getQueryInterface() as unknown as TransactionSteps;
  const { startTransaction, commitTransaction, rollbackTransaction } = steps;
  const plainly =
    (sql: string, otherwise: Step, finished?: OpenTransaction['finished']): Step =>
    (transaction, options) => {
      if (transaction.parent !== undefined) return otherwise.call(steps, transaction, options);
      const sent = send(transaction, sql);
      // At once, as Sequelize does: nothing more may be sent in it.
      if (finished !== undefined) transaction.finished = finished;
      return sent;
    };
  steps.startTransaction = plainly('START TRANSACTION', startTransaction);
  steps.commitTransaction = plainly('COMMIT', commitTransaction, 'commit');
  steps.rollbackTransaction = plainly('ROLLBACK', rollbackTransaction, 'rollback');
}

function send({ connection }: OpenTransaction, sql: string): Promise<void> {
  return traced(
    () => statementSpan(sql),
    () =>
      new Promise<void>((resolve, reject) => {
        connection.query(sql, (error) => {
          if (error instanceof Error) reject(error);
          else resolve();
        });
      }),
  );
}
