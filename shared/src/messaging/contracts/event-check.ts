import { PermanentMessageError } from '../../errors/permanent-message-error.js';
import type { Contracts } from './contracts.js';
import type { Envelope } from '../envelope.js';

/**
 * Most bytes of an event as JSON. An event says what happened and carries no files; a sixteenth of
 * what RabbitMQ takes, which answers more by closing the channel with all that is in flight on it.
 */
export const MOST_EVENT_BYTES = 1024 * 1024;

/** What publishing may add to an event: whose trace it belongs to. */
const ADDED_BYTES = 1024;

/** No broker takes it, however often it is sent. */
export class EventTooLarge extends PermanentMessageError {
  constructor(bytes: number) {
    super(`An event of ${bytes} bytes is too large; ${MOST_EVENT_BYTES} are the most`);
  }
}

/** @throws MessageContractError when envelope or data break the contract */
export function assertEvent(contracts: Contracts, event: unknown): asserts event is Envelope {
  contracts.validateEnvelope(event);
  contracts.validateEvent(event.type, event.data);
}

/** @throws EventTooLarge */
export function assertFits(bytes: number): void {
  if (bytes > MOST_EVENT_BYTES) throw new EventTooLarge(bytes);
}

/** What an outbox demands of every event before it is recorded; see `checkOutbox`. */
export function eventCheck(contracts: Contracts): (event: unknown, bytes: number) => void {
  return (event, bytes) => {
    assertEvent(contracts, event);
    assertFits(bytes + ADDED_BYTES);
  };
}
