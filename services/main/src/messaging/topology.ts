import { auditedEvents } from '../features/audit/audit.events.js';
import { peopleEvents } from '../features/people/people.consumer.js';

/**
 * What main has on the broker. Exchanges, the retry ladder, the dead letters and the queue of its
 * calls follow from the service's name; see shared/src/messaging/topology.ts.
 */
export const topology = {
  /** What auth tells of accounts and changes who lives where. */
  people: { concern: 'people', types: peopleEvents, prefetch: 50 },
  /** All that auth tells, for the log that admins read. A batch is one transaction. */
  audit: { concern: 'audit', types: auditedEvents, prefetch: 100, maxBatch: 50 },
} as const;
