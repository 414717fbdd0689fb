import type { Outgoing } from '@gatehouse/shared/messaging/events/outgoing';
import { ConfirmingPublisher } from '@gatehouse/shared/messaging/events/publisher';
import { wrapMethod } from './wrap-method.js';

/** Messages for which this says so are thrown away instead of put aside. */
export function throwAway(isMeant: (outgoing: Outgoing) => boolean): void {
  wrapMethod<[Outgoing], Promise<void>>(ConfirmingPublisher.prototype, 'send', (run, outgoing) =>
    isMeant(outgoing) ? Promise.resolve() : run(outgoing),
  );
}
