import { erasesRows } from '../../endings.js';
import type { Parts } from '../../parts.js';
import { createGatesHandlers } from './gates.handlers.js';
import { createGatesService } from './gates.service.js';
import { createGatesStore } from './gates.store.js';

export { GateNotFound } from './gates.errors.js';
export type { GatesService } from './gates.service.js';

export type Gates = ReturnType<typeof createGates>;

/** Where people and vehicles come in and go out. */
export function createGates({ sequelize, writing, now }: Parts) {
  const service = createGatesService({ store: createGatesStore(sequelize), writing, now });
  return {
    service,
    handlers: createGatesHandlers(service),
    endings: { community: erasesRows(sequelize, { folder: 'gates', tables: ['gates'] }) },
  };
}
