import type { Acting } from '../../acting.js';
import type { ResidenciesService } from '../residencies/residencies.feature.js';
import { UnitNotFound, type UnitsService } from '../units/units.feature.js';
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
  residencies: Pick<ResidenciesService, 'residents'>;
  units: Pick<UnitsService, 'getUnit'>;
}

export type PresenceService = ReturnType<typeof createPresenceService>;

/** Who of a unit can be rung at this moment. */
export function createPresenceService(deps: PresenceDependencies) {
  const { board, hearsAll, residencies, units } = deps;

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
        units.getUnit(communityId, unitId, 'path.unitId'),
        residencies.residents(communityId, unitId),
      ]);
      if (ownUnitsOnly && !residents.some((resident) => resident.accountId === accountId))
        throw new UnitNotFound(unitId, 'path.unitId');
      if (!hearsAll()) throw new PresenceUnknown();
      return residents.map((one) => ({ ...one, onlineSince: board.since(one.accountId) }));
    },
  };
}
