import type { operations } from '@gatehouse/contracts/main';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { deadLetterHandlers } from '@gatehouse/shared/service/dead-letter-handlers';
import { deadLettersOf } from '@gatehouse/shared/service/sql-connections';
import type { Parts } from '../../parts.js';

type DeadLetterOperations = Pick<
  operations,
  'listDeadLetters' | 'getDeadLetter' | 'replayDeadLetter' | 'discardDeadLetter'
>;

/** What could not be published, and what could not be handled. */
export function createDeadLetters({ sequelize, broker, logger }: Parts) {
  const deadLetters = deadLettersOf({ sequelize, broker }, logger);
  const handlers: Handlers<DeadLetterOperations> = deadLetterHandlers(deadLetters);
  return { handlers };
}
