import type { Parts } from '../../parts.js';
import { createDeadLettersHandlers } from './dead-letters.handlers.js';

/** What could not be delivered, for those who run the system. */
export function createDeadLetters({ deadLetters }: Parts) {
  return { handlers: createDeadLettersHandlers(deadLetters) };
}
