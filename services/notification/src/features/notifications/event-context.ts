import type { RequestContext } from '@gatehouse/shared/context/request-context';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';

/** A batch mixes the actions of many users; each push carries on the one that caused it. */
export function contextOf({ correlationid, traceparent }: Envelope): RequestContext {
  return {
    correlationId: correlationid,
    ...(traceparent === undefined ? {} : { traceparent }),
  };
}
