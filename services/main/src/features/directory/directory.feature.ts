import type { Parts } from '../../parts.js';
import type { createPolicies } from '../policies/policies.feature.js';
import type { Residencies } from '../residencies/residencies.feature.js';
import type { Units } from '../units/units.feature.js';
import { createDirectoryHandlers } from './directory.handlers.js';
import { createDirectoryService } from './directory.service.js';
import { createDirectoryStore } from './directory.store.js';

interface Asked {
  policies: ReturnType<typeof createPolicies>;
  residencies: Residencies;
  units: Units;
}

/** Neighbours who want to be found. */
export function createDirectory({ sequelize, writing, now }: Parts, asked: Asked) {
  const service = createDirectoryService({
    store: createDirectoryStore(sequelize),
    policies: asked.policies.service,
    residencies: asked.residencies.service,
    units: asked.units.service,
    writing,
    now,
  });
  return { handlers: createDirectoryHandlers(service) };
}
