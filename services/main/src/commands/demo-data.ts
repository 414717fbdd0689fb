import type { Sequelize } from 'sequelize';
import { defineCommunityModels } from '../features/communities/communities.model.js';
import { definePeopleModels } from '../features/people/people.model.js';

const id = (suffix: string) => `0192f3a4-0000-7000-8000-${suffix.padStart(12, '0')}`;
const communityId = id('1');

/** What else belongs to the demo may point to these. */
export const DEMO_COMMUNITY = communityId;
export const DEMO_PEOPLE = {
  guard: { accountId: id('a4'), name: 'Gopal Singh' },
  manager: { accountId: id('a5'), name: 'Meera Iyer' },
};
export const DEMO_UNITS = [
  {
    ...{ id: id('11'), name: 'A-101', building: 'Tower A' },
    resident: { accountId: id('a1'), name: 'Asha Rao' },
  },
  {
    ...{ id: id('12'), name: 'A-102', building: 'Tower A' },
    resident: { accountId: id('a3'), name: 'Chitra Menon' },
  },
] as const;

const since = new Date('2026-01-01T00:00:00.000Z');

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
  const { communities, buildings, units } = defineCommunityModels(sequelize);
  const tables = definePeopleModels(sequelize);
  const ifMissing = { ignoreDuplicates: true };

  const lakeview = { id: communityId, name: 'Lakeview Gardens' };
  await communities.bulkCreate(
    [{ ...lakeview, timeZone: 'Asia/Kolkata', currency: 'INR', locale: 'en-IN' }],
    ifMissing,
  );
  await buildings.bulkCreate([{ id: id('2'), communityId, name: 'Tower A' }], ifMissing);
  await units.bulkCreate(
    [
      { id: id('11'), communityId, buildingId: id('2'), name: 'A-101' },
      { id: id('12'), communityId, buildingId: id('2'), name: 'A-102' },
    ],
    ifMissing,
  );
  await tables.people.bulkCreate(
    people.map(({ account, name }) => ({
      id: id(`b${account}`),
      communityId,
      accountId: id(account),
      name,
    })),
    ifMissing,
  );
  await tables.residencies.bulkCreate(
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
