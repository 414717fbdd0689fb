import { idempotencyLeftovers } from '@gatehouse/shared/sql/idempotency-store';
import type { Leftovers } from '@gatehouse/shared/sql/purge';
import type { Sequelize } from 'sequelize';
import { deviceLeftovers } from './features/devices/devices.store.js';
import { linkLeftovers } from './features/links/links.store.js';
import { sessionLeftovers } from './features/sessions/session-leftovers.store.js';

/** Everything of auth that grows old. */
export function leftoversOfAuth(sequelize: Sequelize): Leftovers[] {
  return [
    ...sessionLeftovers(sequelize),
    linkLeftovers(sequelize),
    deviceLeftovers(sequelize),
    idempotencyLeftovers(sequelize),
  ];
}
