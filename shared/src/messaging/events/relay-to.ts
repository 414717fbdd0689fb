import type { Broker, PublishOptions } from '../broker.js';
import type { Envelope } from '../envelope.js';

/** The broker as an outbox relay needs it. */
export interface RelayTarget {
  publish(envelope: Envelope, options?: PublishOptions): Promise<void>;
  /** Nothing can be published now, whatever it is. */
  isAway(): boolean;
  onWritable(listener: () => void): void;
}

/** Where a relay publishes to, and by whom it is told that it can again. */
export function relayTo(broker: Broker): RelayTarget {
  return {
    publish: (envelope, options) => broker.publisher.publishEvent(envelope, options),
    isAway: () => broker.state !== 'up',
    onWritable: (listener) => broker.onWritable(listener),
  };
}
