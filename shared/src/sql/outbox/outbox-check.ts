import type { Sequelize } from 'sequelize';
import type { OutboxEnvelope } from './outbox-envelope.js';

/**
 * Throws when the event may not be published.
 * @param bytes how long it is as JSON
 */
export type EventCheck = (event: OutboxEnvelope, bytes: number) => void;

const checks = new WeakMap<Sequelize, EventCheck>();

/** Sets what every event must pass before `appendEvents` records it in this database. */
export function checkOutbox(sequelize: Sequelize, check: EventCheck): void {
  checks.set(sequelize, check);
}

/**
 * @throws what the check of this database throws
 * @throws Error when it has none: a producer that forgot it would publish what nobody has read
 */
export function assertPublishable(
  sequelize: Sequelize,
  event: OutboxEnvelope,
  bytes: number,
): void {
  const check = checks.get(sequelize);
  if (check === undefined) throw new Error('Nothing checks the events of this database');
  check(event, bytes);
}
