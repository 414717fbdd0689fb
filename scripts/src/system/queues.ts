import { RPC_QUEUES, type Names } from '@gatehouse/shared/messaging/names';
import type { QueuePurpose } from '@gatehouse/shared/messaging/watching/queue-gauges';
import { DEFAULT_LADDER_MS } from '@gatehouse/shared/messaging/topology';
import { join } from 'node:path';
import { repositoryFolder } from '../provision/profile.js';
import { readMessages } from '../specs/released.js';

export interface Concern {
  service: string;
  concern: string;
}

const messages = await readMessages(join(repositoryFolder, 'openapi'));

/** What services take from durable queues of events, as the contracts name it. */
export const concerns: readonly Concern[] = distinct(
  messages.flatMap(({ 'x-consumers': consumers = [] }) =>
    consumers.filter((consumer) => typeof consumer !== 'string'),
  ),
);

/** Services that answer calls, and the worker. */
export const callees: readonly string[] = [
  ...new Set(messages.flatMap(({ 'x-callee': callee }) => callee ?? [])),
];

/** Services that have a retry ladder and dead letters, because something of theirs can fail. */
const consumingServices = [...new Set(concerns.map(({ service }) => service))];

export interface DeclaredQueue {
  queue: string;
  service: string;
  purpose: QueuePurpose;
}

/** Every queue that outlives its process, derived from what the contracts name. */
export function declaredQueues(names: Names): DeclaredQueue[] {
  const ofConcerns = concerns.flatMap(({ service, concern }): DeclaredQueue[] => [
    { queue: names.queue(service, concern), service, purpose: 'work' },
    { queue: names.parked(service, concern), service, purpose: 'parked' },
  ]);
  const ofFailures = consumingServices.flatMap((service) => [
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

function distinct(all: readonly Concern[]): Concern[] {
  return [...new Map(all.map((one) => [`${one.service}.${one.concern}`, one])).values()];
}
