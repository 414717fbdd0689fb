import type { Contracts } from '../contracts/contracts.js';

type Consumed = ReadonlyMap<string, readonly string[]>;

/** @throws Error when the subscription contradicts the contracts or another of this service */
export function assertConsumable(
  contracts: Contracts,
  service: string,
  { concern, types }: { concern: string; types: readonly string[] },
  consumed: Consumed,
): void {
  const name = `${service}.${concern}`;
  if (types.length === 0) throw new Error(`The consumer ${name} names no event`);
  if (consumed.has(concern)) throw new Error(`${service} already consumes for ${concern}`);
  const given = contracts.eventsConsumedBy(service, concern);
  const foreign = types.filter((type) => !given.includes(type));
  if (foreign.length > 0)
    throw new Error(`The contracts do not name ${name} as a consumer of ${foreign.join(', ')}`);
  const missing = given.filter(
    (type) => !types.includes(type) && isNamed(contracts, type, service, concern),
  );
  if (missing.length > 0) throw new Error(`${name} has no handler for ${missing.join(', ')}`);
}

/** @throws Error naming the events that this service should consume and does not */
export function assertEveryEventConsumed(
  contracts: Contracts,
  service: string,
  consumed: Consumed,
): void {
  const missing = contracts.eventsConsumedBy(service).filter((type) =>
    contracts
      .consumersOf(type)
      .filter((consumer) => consumer.service === service)
      .some(({ concern }) => !isHandled(type, concern)),
  );
  if (missing.length > 0) throw new Error(`${service} has no handler for ${missing.join(', ')}`);

  function isHandled(type: string, concern: string | undefined): boolean {
    const handled = concern === undefined ? [...consumed.values()].flat() : consumed.get(concern);
    return handled?.includes(type) ?? false;
  }
}

/** Whether the contracts give an event to this concern, and not to whichever of the service's wants it. */
function isNamed(contracts: Contracts, type: string, service: string, concern: string): boolean {
  const consumers = contracts.consumersOf(type);
  return consumers.some((one) => one.service === service && one.concern === concern);
}
