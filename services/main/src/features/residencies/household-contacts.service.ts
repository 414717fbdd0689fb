import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { ResidencyEnding } from '../../endings.js';
import { UnitNotFound, type UnitsService } from '../units/units.feature.js';
import { sees, type Homes } from './homes.js';
import type { HouseholdContact } from './belongings.types.js';
import type { HouseholdContactsStore } from './household-contacts.store.js';

export interface HouseholdContactsDependencies {
  store: HouseholdContactsStore;
  homes: Homes;
  units: Pick<UnitsService, 'getUnit'>;
  writing: Pick<Writing, 'inTransaction'>;
}

/** What is to be called instead. */
export interface ContactsChange {
  contacts: readonly HouseholdContact[];
  /** Sees those there are; throws when they must not be changed. */
  decide: (before: HouseholdContact[]) => void;
}

export type HouseholdContactsService = ReturnType<typeof createHouseholdContactsService>;

/** Whom else to call for a home. */
export function createHouseholdContactsService(deps: HouseholdContactsDependencies) {
  const { store, homes, units, writing } = deps;
  return {
    /** @throws UnitNotFound also for a unit of others, for a resident */
    async get(acting: Acting, unitId: string): Promise<HouseholdContact[]> {
      const { communityId } = acting;
      await units.getUnit(communityId, unitId, 'path.unitId');
      if (!sees(await homes.seenBy(acting), { unitId }))
        throw new UnitNotFound(unitId, 'path.unitId');
      return store.list({ communityId, unitId });
    },

    /** @throws UnitNotFound also for a unit of others, for a resident; UnitEmpty */
    put: (acting: Acting, unitId: string, { contacts, decide }: ContactsChange) =>
      writing.inTransaction(async (tx): Promise<HouseholdContact[]> => {
        const place = { communityId: acting.communityId, unitId };
        await homes.lock(tx, acting, unitId, () => new UnitNotFound(unitId, 'path.unitId'));
        await homes.assertLivedIn(tx, place);
        decide(await store.list(place, tx));
        await store.replace(tx, place, contacts);
        return store.list(place, tx);
      }),
  };
}

/** Whom the last of a household leaves behind is forgotten. */
export function contactsEnding(store: HouseholdContactsStore, homes: Homes): ResidencyEnding {
  return {
    tables: ['household_contacts'],
    end: async (tx, ended) => {
      if (await homes.isLeftEmpty(tx, ended)) await store.replace(tx, ended, []);
    },
  };
}
