/**
 * Thrown by a message handler when trying again cannot help: the message goes to the dead-letter
 * queue at once. Anything else a handler throws is taken as passing and climbs the retry ladder.
 */
export class PermanentMessageError extends Error {
  override readonly name = 'PermanentMessageError';
}
