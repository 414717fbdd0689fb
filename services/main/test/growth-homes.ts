import type { GrowthQuestion } from '@gatehouse/shared/testing/growth';
import { expect } from 'chai';
import { createDirectoryStore } from '../src/features/directory/directory.store.js';
import type { NeighbourSearch } from '../src/features/directory/directory.types.js';
import { createHouseholdContactsStore } from '../src/features/residencies/household-contacts.store.js';
import { createPetsStore, type PetSearch } from '../src/features/residencies/pets.store.js';
import { createVehiclesStore } from '../src/features/vehicles/vehicles.store.js';
import type { VehicleSearch } from '../src/features/vehicles/vehicles.types.js';
import { FIRST_DAY, type LoggedCommunity } from './growth-world.js';

const limit = 25;

type Question = GrowthQuestion<LoggedCommunity>;

const day = (n: number): Date => new Date(FIRST_DAY.getTime() + n * 24 * 60 * 60_000);

function neighbours(
  what: string,
  most: Question['most'],
  search: Partial<NeighbourSearch>,
): Question {
  return {
    ...{ operation: 'listNeighbours', what, most },
    ask: (session, { id: communityId, buildingId }) =>
      createDirectoryStore(session).list({
        ...{ communityId, at: day(1), buildingIds: [buildingId], nearOnly: false, limit },
        ...search,
      }),
  };
}

function vehicles(
  what: string,
  most: number,
  search: (community: LoggedCommunity) => Partial<VehicleSearch>,
): Question {
  return {
    ...{ operation: 'listVehicles', what, most },
    ask: async (session, community) => {
      const wanted = { communityId: community.id, limit, ...search(community) };
      expect(await createVehiclesStore(session).list(wanted)).to.not.deep.equal([]);
    },
  };
}

function pets(
  what: string,
  most: number,
  search: (community: LoggedCommunity) => Partial<PetSearch>,
): Question {
  return {
    ...{ operation: 'listPets', what, most },
    ask: async (session, community) => {
      const wanted = { communityId: community.id, limit, ...search(community) };
      expect(await createPetsStore(session).list(wanted)).to.not.deep.equal([]);
    },
  };
}

/** Everybody who is listed, and their accounts. */
const everyListed = ({ accountIds }: LoggedCommunity): number => 8 * accountIds.length + limit;

/** Neighbours, and what belongs to homes. */
export const ofHomes: Question[] = [
  // A person, their account, for whether they live here and near a residency each and what comes behind it.
  neighbours('the first page', 10 * limit, {}),
  neighbours('a page deep in the list', 10 * limit, { after: { name: 'Dev Shah', id: '' } }),
  neighbours('of one building', 12 * limit, { nearOnly: true }),
  // Some thousands at the most, whose names are looked at.
  neighbours('by a name that none has', everyListed, { search: 'zebra' }),
  {
    ...{ operation: 'listNeighbours', what: 'where the caller lives', most: 10 },
    ask: (session, { id, accountIds }) =>
      createDirectoryStore(session).buildingsOf(id, accountIds[0] ?? '', day(1)),
  },
  vehicles('the first page', 2 * limit, () => ({})),
  vehicles('of a home, beside those that have ended', 2 * limit, ({ unitIds }) => ({
    unitIds: unitIds.slice(3, 4),
  })),
  {
    ...{ operation: 'listVehicles', what: 'by a plate', most: 5 },
    ask: async (session, { id }) =>
      expect(await createVehiclesStore(session).byPlate(id, 'P1')).to.have.property('plate', 'P1'),
  },
  {
    ...{ operation: 'lookUpVehicle', what: 'those that look alike', most: 15 },
    ask: async (session, { id }) => {
      const alike = await createVehiclesStore(session).lookingLike(id, { key: 'PI', fold: 'P1' });
      expect(alike.map(({ plate }) => plate)).to.deep.equal(['P1']);
    },
  },
  pets('the first page', 2 * limit, () => ({})),
  pets('of a home', 2 * limit, ({ unitIds }) => ({ unitIds: unitIds.slice(3, 4) })),
  {
    ...{ operation: 'getHouseholdContacts', what: 'whom to call for a home', most: 5 },
    ask: (session, { id: communityId, unitIds }) =>
      createHouseholdContactsStore(session).list({ communityId, unitId: unitIds[3] ?? '' }),
  },
];
