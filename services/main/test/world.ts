import { GRANTS } from '@gatehouse/contracts/permissions';
import { newId } from '@gatehouse/shared/ids/ids';
import type { TestIssuer } from '@gatehouse/shared/testing/test-tokens';
import type { Sequelize } from 'sequelize';
import { defineCommunityModels } from '../src/features/communities/communities.model.js';
import { definePeopleModels } from '../src/features/people/people.model.js';
import { createUnitPartsStore } from '../src/features/units/unit-parts.store.js';
import { buildingRow, defineUnitModels, unitRow } from '../src/features/units/units.model.js';
import { defineResidencyModel } from '../src/features/residencies/residencies.model.js';

export interface TestPerson {
  accountId: string;
  name: string;
  role: 'resident' | 'employee' | 'manager';
}

export interface TestCommunity {
  id: string;
  /** Asha and Bilal live here. */
  unitId: string;
  /** Chitra lives here. */
  neighbourUnitId: string;
  emptyUnitId: string;
  asha: TestPerson;
  bilal: TestPerson;
  chitra: TestPerson;
  guard: TestPerson;
  manager: TestPerson;
}

/** Two communities that must never learn of each other. */
export interface World {
  here: TestCommunity;
  elsewhere: TestCommunity;
}

export async function createWorld(sequelize: Sequelize): Promise<World> {
  return { here: await createCommunity(sequelize), elsewhere: await createCommunity(sequelize) };
}

async function createCommunity(sequelize: Sequelize): Promise<TestCommunity> {
  const { communities } = defineCommunityModels(sequelize);
  const { buildings, units } = defineUnitModels(sequelize);
  const { people } = definePeopleModels(sequelize);
  const residencies = defineResidencyModel(sequelize);
  const communityId = newId();
  const buildingId = newId();
  const community: TestCommunity = {
    id: communityId,
    unitId: newId(),
    neighbourUnitId: newId(),
    emptyUnitId: newId(),
    asha: { accountId: newId(), name: 'Asha Rao', role: 'resident' },
    bilal: { accountId: newId(), name: 'Bilal Khan', role: 'resident' },
    chitra: { accountId: newId(), name: 'Chitra Menon', role: 'resident' },
    guard: { accountId: newId(), name: 'Gopal Singh', role: 'employee' },
    manager: { accountId: newId(), name: 'Meera Iyer', role: 'manager' },
  };
  const names = { timeZone: 'Asia/Kolkata', currency: 'INR', locale: 'en' };
  await communities.create({ id: communityId, name: 'Lakeview', ...names });
  await buildings.create(buildingRow({ id: buildingId, communityId, name: 'Tower A' }));
  const inTower = { communityId, buildingId };
  const homes = [
    unitRow({ id: community.unitId, ...inTower, name: 'A-101' }),
    unitRow({ id: community.neighbourUnitId, ...inTower, name: 'A-102' }),
    unitRow({ id: community.emptyUnitId, ...inTower, name: 'A-103' }),
  ];
  await units.bulkCreate(homes);
  await createUnitPartsStore(sequelize).add(homes);
  const living: [TestPerson, string | undefined][] = [
    [community.asha, community.unitId],
    [community.bilal, community.unitId],
    [community.chitra, community.neighbourUnitId],
    [community.guard, undefined],
    [community.manager, undefined],
  ];
  for (const [{ accountId, name }, unitId] of living) {
    const personId = newId();
    await people.create({ id: personId, communityId, accountId, name });
    if (unitId === undefined) continue;
    const from = {
      kind: 'owner' as const,
      isPrimary: false,
      isBegun: true,
      validFrom: new Date(0),
      validTo: null,
    };
    await residencies.create({ id: newId(), communityId, personId, unitId, ...from });
  }
  return community;
}

/** The employees here are guards. */
const grants = {
  resident: ['resident'],
  employee: ['employee', 'employee/guard'],
  manager: ['manager'],
} as const;

/** An access token for a person of a community, or for whoever acts in their name. */
export function tokenFor(
  issuer: TestIssuer,
  community: TestCommunity,
  { accountId, role }: TestPerson,
  actorId?: string,
): Promise<string> {
  const permissions = grants[role].flatMap((grant) => [...GRANTS[grant]]);
  const tenants = [{ id: community.id, roles: [role], permissions }];
  return issuer.tokenFor({ accountId, tenants, ...(actorId !== undefined && { actorId }) });
}

/** An access token for somebody who sets up a community: its manager, as an admin. */
export function adminTokenFor(
  issuer: TestIssuer,
  { id, manager }: TestCommunity,
  actorId?: string,
): Promise<string> {
  const tenants = [{ id, roles: ['admin'], permissions: [...GRANTS.admin] }];
  const { accountId } = manager;
  return issuer.tokenFor({ accountId, tenants, ...(actorId !== undefined && { actorId }) });
}
