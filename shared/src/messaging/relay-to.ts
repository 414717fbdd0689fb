import type { Broker } from './broker.js';
import type { Envelope } from './envelope.js';

/** The broker as an outbox relay needs it. */
export interface RelayTarget {
  publish(envelope: Envelope): Promise<void>;
  onWritable(listener: () => void): void;
}

/** Where a relay publishes to, and by whom it is told that it can again. */
export function relayTo(broker: Broker): RelayTarget {
  return {
    publish: (envelope) => broker.publisher.publishEvent(envelope),
    onWritable: (listener) => broker.onWritable(listener),
  };
}
