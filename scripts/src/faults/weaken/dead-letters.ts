import { throwAway } from './forgetful-parking.js';

/** What cannot be handled is gone. */
throwAway(({ routingKey }) => routingKey.includes('.dead-letters.'));
