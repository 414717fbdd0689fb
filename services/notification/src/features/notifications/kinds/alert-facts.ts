import type { EventOf } from './kind.js';

type Told = EventOf<
  | 'gatehouse.alert.raised.v1'
  | 'gatehouse.alert.escalated.v1'
  | 'gatehouse.alert.acknowledged.v1'
  | 'gatehouse.alert.closed.v1'
>['data'];

/** All that a page shows of an alert while it rings: nobody who calls for help waits for a page that asks. */
export const factsOf = ({ alertId, kind, silent, unit, place, raisedBy, raisedAt }: Told) => ({
  ...{ alertId, kind, silent },
  ...(unit && { unit }),
  ...(place !== undefined && { place }),
  ...{ raisedBy, raisedAt },
});
