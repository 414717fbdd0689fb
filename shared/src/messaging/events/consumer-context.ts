import type { BrokerInternals } from '../broker.js';
import type { Contracts } from '../contracts/contracts.js';
import type { ConfirmingPublisher } from './publisher.js';

/** What every consumer of a service works with. */
export interface ConsumerContext {
  service: string;
  contracts: Contracts;
  internals: BrokerInternals;
  publisher: ConfirmingPublisher;
  ladderMs: readonly number[];
  /** How long a message may wait for a process that knows it. */
  patienceMs: number;
}
