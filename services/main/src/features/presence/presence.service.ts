import type { CommunitiesService } from '../communities/communities.feature.js';
import { UnitNotFound } from '../communities/communities.feature.js';
import type { Acting } from '../../acting.js';
import type { ResidenciesService } from '../residencies/residencies.feature.js';
import type { PresenceBoard } from './presence-board.js';
import { PresenceUnknown } from './presence.errors.js';

/** Somebody who lives in a unit, and since when they are online. */
export interface ResidentPresence {
  accountId: string;
  name: string;
  onlineSince: Date | undefined;
}

export interface PresenceDependencies {
  board: Pick<PresenceBoard, 'since'>;
  /** Whether who is not on the board is offline for certain. */
  hearsAll: () => boolean;
  communities: Pick<CommunitiesService, 'getUnit'>;
  residencies: Pick<ResidenciesService, 'residents'>;
}

export type PresenceService = ReturnType<typeof createPresenceService>;

/** Who of a unit can be rung at this moment. */
export function createPresenceService(deps: PresenceDependencies) {
  const { board, hearsAll, communities, residencies } = deps;

  return {
    /**
     * The residents of a unit, by name.
     *
     * @throws UnitNotFound also for a unit that the caller may not ask about; PresenceUnknown
     */
    async ofUnit(
      { communityId, accountId, ownUnitsOnly }: Acting,
      unitId: string,
    ): Promise<ResidentPresence[]> {
      const [, residents] = await Promise.all([
        communities.getUnit(communityId, unitId, 'path.unitId'),
        residencies.residents(communityId, unitId),
      ]);
      if (ownUnitsOnly && !residents.some((resident) => resident.accountId === accountId))
        throw new UnitNotFound(unitId, 'path.unitId');
      if (!hearsAll()) throw new PresenceUnknown();
      return residents.map((one) => ({ ...one, onlineSince: board.since(one.accountId) }));
    },
  };
}
