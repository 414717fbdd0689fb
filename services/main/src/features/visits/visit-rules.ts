import type { CommunitiesService } from '../communities/communities.feature.js';
import type { PoliciesService } from '../policies/policies.feature.js';
import type { Rules } from './visit-overstay.js';

export interface RulesDependencies {
  policies: Pick<PoliciesService, 'recently'>;
  communities: Pick<CommunitiesService, 'timeZoneOf'>;
}

/** By which rules the gate of a community is kept, and by which clocks. */
export type FindRules = (communityId: string) => Promise<Rules>;

export const createFindRules =
  ({ policies, communities }: RulesDependencies): FindRules =>
  async (communityId) => {
    const [policy, timeZone] = await Promise.all([
      policies.recently('gate', communityId),
      communities.timeZoneOf(communityId),
    ]);
    return { policy, timeZone };
  };
