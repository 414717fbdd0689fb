import { throwAway } from './forgetful-parking.js';

/** What a process does not know yet, and what stands behind it, is gone. */
throwAway(({ routingKey }) => routingKey.includes('.parked.'));
