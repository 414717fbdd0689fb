import { MAX_CONNECTIONS } from '../features/mail/mail.transport.js';
import { toldEvents } from '../features/notifications/kinds/kinds.js';

/**
 * What notification has on the broker. Exchanges, the retry ladder, the dead letters and the queue
 * of its calls follow from the service's name; see shared/src/messaging/topology.ts.
 */
export const topology = {
  /** One quorum queue for all that is told: what is told of one visit stays in order. */
  tell: {
    concern: 'tell',
    types: toldEvents,
    /** Two batches: one in the works, one on its way. */
    prefetch: 100,
    /** Cost per notification falls with the batch and is flat from about 50 on. */
    maxBatch: 50,
  },
  /** A queue of its own: a slow mail server holds up no notification. */
  mail: {
    concern: 'mail',
    types: ['gatehouse.mail.requested.v1'],
    /** As many as can be on their way: one that waits for a connection would use up its time. */
    prefetch: MAX_CONNECTIONS,
    /** A link to reset a password waits for no mail before it that a server delays. */
    ordered: false,
  },
} as const;
