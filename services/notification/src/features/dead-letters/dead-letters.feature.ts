import type { operations } from '@gatehouse/contracts/notification';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { createDeadLetters as deadLettersOf } from '@gatehouse/shared/messaging/dead-letters/dead-letters';
import { deadLetterHandlers } from '@gatehouse/shared/service/dead-letter-handlers';
import type { Parts } from '../../parts.js';

type DeadLetterOperations = Pick<
  operations,
  'listDeadLetters' | 'getDeadLetter' | 'replayDeadLetter' | 'discardDeadLetter'
>;

/** What could not be handled. */
export function createDeadLetters({ broker }: Parts) {
  const handlers: Handlers<DeadLetterOperations> = deadLetterHandlers(deadLettersOf(broker));
  return { handlers };
}
