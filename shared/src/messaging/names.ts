/** Every name on the broker is made here, so that a namespace reaches all of them. */
export interface Names {
  /** Topic exchange of durable events; routing key = event type. */
  readonly events: string;
  /** Topic exchange of at-most-once pushes; routing key chosen by the sender. */
  readonly push: string;
  /** Durable queue of one service and concern. */
  queue(service: string, concern: string): string;
  /** What cannot be handled yet of such a queue, and what stands behind it. */
  parked(service: string, concern: string): string;
  /** The queue of the release before, as it was named there. */
  formerQueue(service: string, concern: string): string;
  /** The queue that does today what this one does or did; undefined when it is not of the service. */
  presentQueue(service: string, queue: string): string | undefined;
  /** One rung of a service's retry ladder: both the exchange and the delay queue behind it. */
  rung(service: string, delayMs: number): string;
  deadLetters(service: string): string;
  /** Held by whoever looks at the dead letters, so that only one does at a time. */
  deadLettersDesk(service: string): string;
  /** Direct exchange on which callers give calls up; routing key = callee. */
  readonly givenUp: string;
  /** Requests to one callee; from 1 on its spare queues. */
  rpc(callee: string, spare?: number): string;
  /** The spare queue for a call that this one did not take; none after the last. */
  rpcAfter(queue: string): string | undefined;
  /** A queue of one process alone. */
  own(service: string, purpose: 'push' | 'reply' | 'given-up' | 'roll-call', id: string): string;
}

/**
 * The arguments of a queue cannot be changed after its declaration (the broker closes the channel
 * with 406). Whoever changes those in topology.ts raises the version of that kind of queue and names
 * the former one, which consumers then empty first (former-queue.ts) until an operator deletes it.
 * What did not change keeps its name: old and new processes call each other while releases roll.
 */
const CONSUMERS = 'v3';
const FORMER_CONSUMERS = 'v2';
const TOPOLOGY = 'v2';

/** The usual queue of a callee, and spare ones for while the nodes of those before are away. */
export const RPC_QUEUES = 3;

/** @param namespace prefix that keeps systems on one virtual host apart; empty in production */
export function createNames(namespace: string): Names {
  const prefix = namespace === '' ? '' : `${namespace}.`;
  return {
    events: `${prefix}events`,
    push: `${prefix}push`,
    givenUp: `${prefix}rpc.given-up`,
    queue: (service, concern) => `${prefix}${service}.${concern}.${CONSUMERS}`,
    parked: (service, concern) => `${prefix}${service}.${concern}.parked.${CONSUMERS}`,
    formerQueue: (service, concern) => `${prefix}${service}.${concern}.${FORMER_CONSUMERS}`,
    presentQueue: (service, queue) =>
      queue.startsWith(`${prefix}${service}.`)
        ? queue.replace(new RegExp(`\\.${FORMER_CONSUMERS}$`), `.${CONSUMERS}`)
        : undefined,
    rung: (service, delayMs) => `${prefix}${service}.retry.${delayMs}ms.${TOPOLOGY}`,
    deadLetters: (service) => `${prefix}${service}.dead-letters.${TOPOLOGY}`,
    deadLettersDesk: (service) => `${prefix}${service}.dead-letters.desk`,
    rpc: (callee, spare = 0) => `${prefix}${callee}.rpc.${TOPOLOGY}${spareSuffix(spare)}`,
    rpcAfter: (queue) => {
      const [, usual = queue, spare = '0'] = /^(.*)\.spare-(\d+)$/.exec(queue) ?? [];
      const next = Number(spare) + 1;
      return next < RPC_QUEUES ? `${usual}${spareSuffix(next)}` : undefined;
    },
    own: (service, purpose, id) => `${prefix}${service}.${purpose}.${id}`,
  };
}

function spareSuffix(spare: number): string {
  return spare === 0 ? '' : `.spare-${spare}`;
}
