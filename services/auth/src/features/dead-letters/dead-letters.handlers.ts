import type { operations } from '@gatehouse/contracts/auth';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { DeadLetters } from '@gatehouse/shared/messaging/dead-letters/dead-letters';
import { deadLetterHandlers } from '@gatehouse/shared/service/dead-letter-handlers';

type DeadLetterOperations = Pick<
  operations,
  'listDeadLetters' | 'getDeadLetter' | 'replayDeadLetter' | 'discardDeadLetter'
>;

/** The operations tagged `dead-letters` in openapi/auth.yaml. */
export function createDeadLettersHandlers(
  deadLetters: DeadLetters,
): Handlers<DeadLetterOperations> {
  return deadLetterHandlers(deadLetters);
}
