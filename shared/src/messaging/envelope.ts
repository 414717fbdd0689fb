import { currentContext } from '../context/request-context.js';
import { newId } from '../ids/ids.js';
import { now } from '../time/clock.js';

/** A message between services: CloudEvents 1.0 in its JSON form, with two extensions of ours. */
export interface Envelope<Data = unknown> {
  specversion: '1.0';
  /** Unique per message; the inbox of every consumer recognises a duplicate by it. */
  id: string;
  /** Who made it, e.g. `gatehouse/main`. */
  source: string;
  /** Name and version, e.g. `shop.order.placed.v1`; the routing key of an event. */
  type: string;
  /** When it happened, RFC 3339. */
  time: string;
  /** The aggregate it is about. Messages of one subject are handled in order. */
  subject: string;
  datacontenttype: 'application/json';
  data: Data;
  /** Follows one user action through all services. */
  correlationid: string;
  /** W3C Trace Context. */
  traceparent?: string;
}

export interface NewEnvelope<Data> {
  type: string;
  /** `<system>/<service>`. */
  source: string;
  subject: string;
  data: Data;
  /** Given when the caller must know it beforehand; else a new UUID v7. */
  id?: string;
  /** Defaults to now. */
  time?: Date;
}

/** Wraps `data`, taking correlation and trace from the context of the running request. */
export function createEnvelope<Data>(message: NewEnvelope<Data>): Envelope<Data> {
  const context = currentContext();
  return {
    specversion: '1.0',
    id: message.id ?? newId(),
    source: message.source,
    type: message.type,
    time: (message.time ?? now()).toISOString(),
    subject: message.subject,
    datacontenttype: 'application/json',
    data: message.data,
    correlationid: context?.correlationId ?? newId(),
    ...(context?.traceparent === undefined ? {} : { traceparent: context.traceparent }),
  };
}
