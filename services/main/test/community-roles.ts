import { GRANTS } from '@gatehouse/contracts/permissions';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { buildingRow, defineUnitModels, unitRow } from '../src/features/units/units.model.js';
import { standInForAuth } from './auth-stub.js';
import { call, type Answer, type MainFixture } from './main-fixture.js';

/** A token of somebody who looks after all communities. */
export function operatorOf({ issuer }: MainFixture, authenticatedAt = new Date()): Promise<string> {
  const everywhere = { roles: ['operator'], permissions: [...GRANTS.operator] };
  return issuer.tokenFor({ everywhere, authenticatedAt });
}

/** A token of an admin of these communities. */
export function adminOf({ issuer }: MainFixture, ...communityIds: string[]): Promise<string> {
  const permissions = [...GRANTS.admin];
  const tenants = communityIds.map((id) => ({ id, roles: ['admin'], permissions }));
  return issuer.tokenFor({ tenants });
}

const GUARD = { role: 'employee' as const, job: 'guard' };

/** Auth knows an admin of these communities, and of no others. */
export async function letHaveAdmin(
  main: MainFixture,
  communityIds: Set<string>,
  guardIds: readonly string[] = [],
): Promise<void> {
  const person = {
    ...{ accountId: newId(), email: 'usha@test.gatehouse.example', status: 'active' as const },
    ...{ givenName: 'Usha', familyName: 'Nair', roles: [{ role: 'admin' as const }] },
  };
  await standInForAuth(main, {
    'auth.people.list': ({ communityId, role }) => {
      const guards = guardIds.map((accountId) => ({ ...person, accountId, roles: [GUARD] }));
      if (role === 'employee') return { people: guards };
      return { people: communityIds.has(communityId) ? [person] : [] };
    },
  });
}

/** Enters the first home of a community. */
export async function addHome({ sequelize }: MainFixture, communityId: string): Promise<void> {
  const { buildings, units } = defineUnitModels(sequelize);
  const buildingId = newId();
  await buildings.create(buildingRow({ id: buildingId, communityId, name: 'Tower A' }));
  await units.create(unitRow({ id: newId(), communityId, buildingId, name: 'A-101' }));
}

/** What a community is opened with. */
export const ESTATE = {
  ...{ name: 'Palm Grove', timeZone: 'Asia/Kolkata', currency: 'INR', locale: 'en-IN' },
};

/** Opens a community, which has to be let. */
export async function opened(
  main: MainFixture,
  token: string,
  draft: object = {},
): Promise<Answer & { id: string }> {
  const answer = await call(main, 'POST', '/communities', { token, body: { ...ESTATE, ...draft } });
  expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
  return { ...answer, id: String(answer.body['id']) };
}

/** Lets a community take a step, as an operator would. */
export function stepTo(
  main: MainFixture,
  id: string,
  step: string,
  token: string,
): Promise<Answer> {
  return call(main, 'POST', `/communities/${id}/${step}`, { token });
}

/** Status and code of an answer. */
export const codeOf = ({ status, body }: Answer) => [status, body['code']] as const;
