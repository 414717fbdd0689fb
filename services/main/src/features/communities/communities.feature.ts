import type { Parts } from '../../parts.js';
import type { Residencies } from '../residencies/residencies.feature.js';
import { communitiesCalls } from './communities.calls.js';
import { createCommunitiesHandlers } from './communities.handlers.js';
import { createCommunitiesService } from './communities.service.js';
import { createCommunitiesStore } from './communities.store.js';

export { UnitNotFound } from './communities.errors.js';
export type { CommunitiesService } from './communities.service.js';

export type Communities = ReturnType<typeof createCommunities>;

/** Communities, and the homes in them. */
export function createCommunities(
  { sequelize, metrics }: Parts,
  { residencies }: { residencies: Residencies },
) {
  const store = createCommunitiesStore(sequelize);
  const service = createCommunitiesService({ store, onLookup: metrics.lookupsOf('unit') });
  return {
    service,
    handlers: createCommunitiesHandlers(service, residencies.service),
    calls: communitiesCalls(service),
  };
}
