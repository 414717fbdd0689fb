import type { Sequelize } from 'sequelize';
import { DEMO_COMMUNITY, demoId as id } from '../demo.js';
import { defineCommunityModels } from '../features/communities/communities.model.js';
import { definePeopleModels } from '../features/people/people.model.js';
import { createUnitPartsStore } from '../features/units/unit-parts.store.js';
import { buildingRow, defineUnitModels, unitRow } from '../features/units/units.model.js';
import { defineResidencyModel } from '../features/residencies/residencies.model.js';

const communityId = DEMO_COMMUNITY;
const since = new Date('2026-01-01T00:00:00.000Z');
/** What both units have in common. */
const home = { buildingId: id('2'), floor: 1, kind: 'flat' } as const;

/** The accounts are auth's; the two services agree on nothing but these ids. */
const people = [
  { account: 'a1', name: 'Asha Rao', unit: '11', kind: 'owner', isPrimary: true },
  { account: 'a2', name: 'Bilal Khan', unit: '11', kind: 'family', isPrimary: false },
  { account: 'a3', name: 'Chitra Menon', unit: '12', kind: 'tenant', isPrimary: true },
  { account: 'a4', name: 'Gopal Singh' },
  { account: 'a5', name: 'Meera Iyer' },
  { account: 'a6', name: 'Arjun Nair' },
] as const;

/** A community to try things in: two units, three residents, a guard, a manager, an admin. */
export async function loadDemoData(sequelize: Sequelize): Promise<void> {
  const { communities } = defineCommunityModels(sequelize);
  const { buildings, units } = defineUnitModels(sequelize);
  const tables = definePeopleModels(sequelize);
  const residencies = defineResidencyModel(sequelize);
  const ifMissing = { ignoreDuplicates: true };

  const lakeview = { id: communityId, name: 'Lakeview Gardens' };
  await communities.bulkCreate(
    [{ ...lakeview, timeZone: 'Asia/Kolkata', currency: 'INR', locale: 'en-IN' }],
    ifMissing,
  );
  await buildings.bulkCreate(
    [buildingRow({ id: id('2'), communityId, name: 'Tower A', kind: 'tower' })],
    ifMissing,
  );
  const homes = [
    unitRow({ id: id('11'), communityId, ...home, name: 'A-101' }),
    unitRow({ id: id('12'), communityId, ...home, name: 'A-102' }),
  ];
  await units.bulkCreate(homes, ifMissing);
  await createUnitPartsStore(sequelize).add(homes);
  await tables.people.bulkCreate(
    people.map(({ account, name }) => ({
      id: id(`b${account}`),
      communityId,
      accountId: id(account),
      name,
    })),
    ifMissing,
  );
  await residencies.bulkCreate(
    people.flatMap((person) =>
      'unit' in person
        ? [
            {
              id: id(`c${person.account}`),
              communityId,
              personId: id(`b${person.account}`),
              unitId: id(person.unit),
              kind: person.kind,
              isPrimary: person.isPrimary,
              validFrom: since,
              validTo: null,
            },
          ]
        : [],
    ),
    ifMissing,
  );
}
