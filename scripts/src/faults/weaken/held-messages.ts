import { OutageHold } from '@gatehouse/shared/messaging/events/outage-hold';
import { throwAway } from './forgetful-parking.js';
import { wrapMethod } from './wrap-method.js';

/** Who meets a store that is away does not wait for it, and is not tried again. */
wrapMethod<[work: () => Promise<void>], Promise<void>>(
  OutageHold.prototype,
  'whileAway',
  async (_run, work) => {
    try {
      await work();
    } catch (cause) {
      throw new Error('The store is away', { cause });
    }
  },
);
throwAway(({ exchange }) => exchange.includes('.retry.'));
