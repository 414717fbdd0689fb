import { RPC_QUEUES, type Names } from '@gatehouse/shared/messaging/names';
import type { QueuePurpose } from '@gatehouse/shared/messaging/queue-gauges';
import { DEFAULT_LADDER_MS } from '@gatehouse/shared/messaging/topology';

/** What the features of each service consume, by the concerns that they name. */
const consumed: Readonly<Record<string, readonly string[]>> = {
  main: ['people', 'audit'],
  notification: ['tell', 'mail'],
};

export interface Concern {
  service: string;
  concern: string;
}

/** What services take from durable queues of events. */
export const concerns: readonly Concern[] = Object.entries(consumed).flatMap(
  ([service, concerns]) => concerns.map((concern) => ({ service, concern })),
);

/** Services that answer calls; held against openapi/messages.yaml by a test. */
export const callees = ['auth', 'main', 'notification', 'edge'] as const;

export interface DeclaredQueue {
  queue: string;
  service: string;
  purpose: QueuePurpose;
}

/** Every queue that outlives its process, derived from what the services declare. */
export function declaredQueues(names: Names): DeclaredQueue[] {
  const ofConcerns = concerns.flatMap(({ service, concern }): DeclaredQueue[] => [
    { queue: names.queue(service, concern), service, purpose: 'work' },
    { queue: names.parked(service, concern), service, purpose: 'parked' },
  ]);
  const ofFailures = Object.keys(consumed).flatMap((service) => [
    ...DEFAULT_LADDER_MS.map((delayMs): DeclaredQueue => {
      return { queue: names.rung(service, delayMs), service, purpose: 'retry' };
    }),
    { queue: names.deadLetters(service), service, purpose: 'dead-letters' as const },
  ]);
  const ofCalls = callees.flatMap((service) =>
    Array.from({ length: RPC_QUEUES }, (_, spare): DeclaredQueue => {
      return { queue: names.rpc(service, spare), service, purpose: 'calls' };
    }),
  );
  return [...ofConcerns, ...ofFailures, ...ofCalls];
}

/** Their names, of those that serve one of these purposes. */
export function queuesFor(names: Names, ...purposes: QueuePurpose[]): string[] {
  const declared = declaredQueues(names).filter(({ purpose }) => purposes.includes(purpose));
  return declared.map(({ queue }) => queue);
}
