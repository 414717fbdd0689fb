import { erasesRows } from '../../endings.js';
import type { Parts } from '../../parts.js';
import type { Communities, CommunityTies } from '../communities/communities.feature.js';
import { policyData } from './policy-data.js';
import { createPoliciesHandlers } from './policies.handlers.js';
import { createPoliciesService } from './policies.service.js';
import { createPoliciesStore } from './policies.store.js';
import { atFirst } from './policy-sections.js';

export type { PoliciesService } from './policies.service.js';
export type { Policies } from './policies.types.js';

export type PoliciesFeature = ReturnType<typeof createPolicies>;

/** How each community does things. */
export function createPolicies(
  { config, sequelize, writing, now }: Parts,
  { communities }: { communities: Communities },
) {
  const first = atFirst(config);
  const store = createPoliciesStore(sequelize, first);
  const common = { store, first, writing, now };
  const service = createPoliciesService({ ...common, communities: communities.service });
  const beginnings: CommunityTies['beginnings'] = {
    community: (tx, beginning) => service.begin(tx, beginning),
  };
  return {
    ...{ service, handlers: createPoliciesHandlers(service), beginnings },
    personal: [policyData(sequelize)],
    endings: {
      community: erasesRows(sequelize, { folder: 'policies', tables: ['policy_versions'] }),
    },
  };
}
