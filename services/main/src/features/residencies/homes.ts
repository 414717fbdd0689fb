import { selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Acting } from '../../acting.js';
import type { UnitsService } from '../units/units.feature.js';
import type { EndedResidency } from '../../endings.js';
import { UnitEmpty } from './residencies.errors.js';
import type { ResidenciesService } from './residencies.service.js';
import { covers } from './stays.js';
import type { Place } from './residencies.types.js';

export interface HomesDependencies {
  residencies: Pick<ResidenciesService, 'staysOf'>;
  units: Pick<UnitsService, 'lockUnits'>;
  now: () => Date;
}

/** Of a unit that somebody may change, while it is locked. */
export interface OwnHome {
  /** The residency of whoever acts, if they live there. */
  residencyId?: string;
}

export type Homes = ReturnType<typeof createHomes>;

/** Which homes somebody may look after: residents those in which they live now, others all. */
export function createHomes({ residencies, units, now }: HomesDependencies) {
  const livesIn = async ({
    communityId,
    accountId,
  }: Pick<Acting, 'communityId' | 'accountId'>): Promise<string[]> => {
    const at = now();
    const stays = await residencies.staysOf(communityId, accountId);
    return [...new Set(stays.filter((stay) => covers(stay, at)).map(({ unitId }) => unitId))];
  };

  return {
    /** The units in which an account lives now. */
    livesIn,

    /** The units in which they live now; undefined for whoever sees all of the community. */
    seenBy: async (acting: Acting): Promise<string[] | undefined> =>
      acting.ownUnitsOnly ? livesIn(acting) : undefined,

    /**
     * Locks a unit for somebody who changes what belongs to it, so that nobody moves out meanwhile.
     * @param missing what is thrown where there is no such unit, or it is not theirs
     */
    async lock(
      tx: Transaction,
      acting: Acting,
      unitId: string,
      missing: () => Error,
    ): Promise<OwnHome> {
      const { communityId, accountId, ownUnitsOnly } = acting;
      const [locked] = await units.lockUnits(tx, communityId, [unitId]);
      if (locked === undefined) throw missing();
      const at = now();
      const values = [communityId, accountId, unitId, communityId, at, at];
      const [own] = await selectIn<{ residencyId: string }>(tx, RESIDENCY_OF, values);
      if (ownUnitsOnly && own === undefined) throw missing();
      return own ?? {};
    },

    /**
     * What belongs to a home goes with those who live there. The unit must be locked.
     * @throws UnitEmpty
     */
    async assertLivedIn(tx: Transaction, { communityId, unitId }: Place): Promise<void> {
      const at = now();
      const somebody = await selectIn(tx, SOMEBODY_IN, [unitId, communityId, '', at, at]);
      if (somebody.length === 0) throw new UnitEmpty(unitId);
    },

    /** Whether anybody lives in the unit when the residency has ended. The unit must be locked. */
    async isLeftEmpty(tx: Transaction, { communityId, unitId, id, at }: EndedResidency) {
      const values = [unitId, communityId, id, at, at];
      return (await selectIn(tx, SOMEBODY_IN, values)).length === 0;
    },

    /** The residency by which the person goes on living in the unit when this one has ended. */
    async following(tx: Transaction, ended: EndedResidency): Promise<string | undefined> {
      const { communityId, unitId, personId, id, at } = ended;
      const values = [personId, unitId, communityId, id, at, at];
      const [next] = await selectIn<{ residencyId: string }>(tx, NEXT_OF, values);
      return next?.residencyId;
    },
  };
}

/** Which homes somebody may read of: all, or these. */
export function sees(seen: readonly string[] | undefined, { unitId }: Pick<Place, 'unitId'>) {
  return seen === undefined || seen.includes(unitId);
}

const CURRENT = `
  residencies.lives_here = 1 AND residencies.valid_from <= ?
  AND (residencies.valid_to IS NULL OR ? < residencies.valid_to)`;

const RESIDENCY_OF = `
  SELECT residencies.id AS residencyId
  FROM people JOIN residencies ON residencies.person_id = people.id
  WHERE people.community_id = ? AND people.account_id = ?
    AND residencies.unit_id = ? AND residencies.community_id = ? AND ${CURRENT}
  LIMIT 1`;

const SOMEBODY_IN = `
  SELECT 1 FROM residencies
  WHERE unit_id = ? AND community_id = ? AND id <> ? AND ${CURRENT}
  LIMIT 1`;

const NEXT_OF = `
  SELECT id AS residencyId FROM residencies
  WHERE person_id = ? AND unit_id = ? AND community_id = ? AND id <> ? AND ${CURRENT}
  LIMIT 1`;
