import type { GatehouseClient } from '@gatehouse/client/gatehouse-client';
import type { SetUp } from './setup-steps';

const one = { limit: 1 } as const;

/** What there is of the community that the caller acts in. */
export async function lookAtSetup(
  api: GatehouseClient,
  isInSetup: boolean,
  signal: AbortSignal,
): Promise<SetUp> {
  const [versions, buildings, units, people, invitations] = await Promise.all([
    api.policies.history(one, { signal }),
    api.buildings.list(one, { signal }),
    api.units.list(one, { signal }),
    api.people.list({ limit: 2 }, { signal }),
    api.invitations.list({ ...one, state: 'open' }, { signal }),
  ]);
  return {
    isInSetup,
    hasPolicies: versions.items.length > 0,
    hasBuilding: buildings.items.length > 0,
    hasUnit: units.items.length > 0,
    hasPeople: people.items.length > 1 || invitations.items.length > 0,
  };
}
