import type { Parts } from '../../parts.js';
import { createResidenciesService } from './residencies.service.js';
import { createResidenciesStore } from './residencies.store.js';
import { createResidentsByNameStore } from './residents-by-name.store.js';

export type { ResidenciesService } from './residencies.service.js';
export { livedThere, whereLived, type Stay } from './stays.js';

export type Residencies = ReturnType<typeof createResidencies>;

/** Who lives where, and when. */
export function createResidencies({ sequelize, now }: Parts) {
  const store = createResidenciesStore(sequelize);
  const byName = createResidentsByNameStore(sequelize);
  return { service: createResidenciesService({ store, byName, now }) };
}
