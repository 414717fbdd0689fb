/** Every name on the broker is made here, so that a namespace reaches all of them. */
export interface Names {
  /** Topic exchange of durable events; routing key = event type. */
  readonly events: string;
  /** Topic exchange of at-most-once pushes; routing key chosen by the sender. */
  readonly push: string;
  /** Durable queue of one service and concern. */
  queue(service: string, concern: string): string;
  /** One rung of a service's retry ladder: both the exchange and the delay queue behind it. */
  rung(service: string, delayMs: number): string;
  deadLetters(service: string): string;
  /** Held by whoever looks at the dead letters, so that only one does at a time. */
  deadLettersDesk(service: string): string;
  /** Direct exchange on which callers give calls up; routing key = callee. */
  readonly givenUp: string;
  /** Requests to one callee. */
  rpc(callee: string): string;
  /** A queue of one process alone, for `push`, `reply` or `given-up`. */
  own(service: string, purpose: 'push' | 'reply' | 'given-up', id: string): string;
}

/**
 * The arguments of a queue cannot be changed after its declaration (the broker closes the channel
 * with 406). Whoever changes those in topology.ts raises this, and deletes the old, drained queues
 * after the deployment.
 */
const TOPOLOGY = 'v2';

/** @param namespace prefix that keeps systems on one virtual host apart; empty in production */
export function createNames(namespace: string): Names {
  const prefix = namespace === '' ? '' : `${namespace}.`;
  return {
    events: `${prefix}events`,
    push: `${prefix}push`,
    givenUp: `${prefix}rpc.given-up`,
    queue: (service, concern) => `${prefix}${service}.${concern}.${TOPOLOGY}`,
    rung: (service, delayMs) => `${prefix}${service}.retry.${delayMs}ms.${TOPOLOGY}`,
    deadLetters: (service) => `${prefix}${service}.dead-letters.${TOPOLOGY}`,
    deadLettersDesk: (service) => `${prefix}${service}.dead-letters.desk`,
    rpc: (callee) => `${prefix}${callee}.rpc.${TOPOLOGY}`,
    own: (service, purpose, id) => `${prefix}${service}.${purpose}.${id}`,
  };
}
