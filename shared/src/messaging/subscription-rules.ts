import type { Contracts } from './contracts.js';

type Consumed = ReadonlyMap<string, readonly string[]>;

/** @throws Error when the subscription contradicts the contracts or another of this service */
export function assertConsumable(
  contracts: Contracts,
  service: string,
  { concern, types }: { concern: string; types: readonly string[] },
  consumed: Consumed,
): void {
  if (types.length === 0) throw new Error(`The consumer ${service}.${concern} names no event`);
  if (consumed.has(concern)) throw new Error(`${service} already consumes for ${concern}`);
  const foreign = types.filter((type) => !contracts.consumersOf(type).includes(service));
  if (foreign.length > 0)
    throw new Error(`The contracts do not name ${service} as a consumer of ${foreign.join(', ')}`);
}

/** @throws Error naming the events that this service should consume and does not */
export function assertEveryEventConsumed(
  contracts: Contracts,
  service: string,
  consumed: Consumed,
): void {
  const handled = new Set([...consumed.values()].flat());
  const missing = contracts.eventsConsumedBy(service).filter((type) => !handled.has(type));
  if (missing.length > 0) throw new Error(`${service} has no handler for ${missing.join(', ')}`);
}
