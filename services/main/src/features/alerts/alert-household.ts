import type { Homes, ResidenciesService } from '../residencies/residencies.feature.js';
import type { Alert } from './alerts.types.js';

export interface HouseholdDependencies {
  homes: Pick<Homes, 'livesIn'>;
  residencies: Pick<ResidenciesService, 'residentsOf'>;
}

export type FindHousehold = ReturnType<typeof createAlertHousehold>;

/**
 * The accounts of those who live where it was raised; or, where that is not known, with whoever raised it.
 * Nobody of a silent one: what rings beside whoever must not be noticed gives them away. Whoever came or
 * left since is not told.
 */
export function createAlertHousehold({ homes, residencies }: HouseholdDependencies) {
  return async (
    {
      communityId,
      unitId,
      silent,
      raised,
    }: Pick<Alert, 'communityId' | 'raised' | 'silent' | 'unitId'>,
    at: Date,
  ): Promise<string[]> => {
    if (silent) return [];
    const { accountId } = raised.by;
    const units = unitId === undefined ? await homes.livesIn({ communityId, accountId }) : [unitId];
    const residents = await Promise.all(
      units.map((unit) => residencies.residentsOf(communityId, unit, raised.at, at)),
    );
    return [...new Set(residents.flat())].filter((id) => id !== accountId);
  };
}
