import { createGatehouseClient } from '@gatehouse/client/gatehouse-client';
import { joinAsStaff, type Newcomer } from './newcomer.js';
import { signIn } from './person.js';
import { theSystem } from './the-system.js';

/** The join code of the demo community, which is made where there is none. */
export async function joinCode(): Promise<string> {
  const { join } = (await signIn('Arjun')).client;
  const { code = (await join.rotateCode()).code } = await join.code();
  if (code === undefined) throw new Error('There is no join code');
  return code;
}

/** A home of the demo community in which nobody lives. */
export async function emptyHome(): Promise<{ id: string; name: string }> {
  const { units, buildings } = (await signIn('Arjun')).client;
  const [found] = (await units.list({ search: 'J-1' })).items;
  if (found !== undefined) return found;
  const [building] = (await buildings.list()).items;
  if (building === undefined) throw new Error('There is no building');
  return units.create({ buildingId: building.id, name: 'J-1', kind: 'flat' });
}

/** Somebody with an account asks to live in a home in which nobody lives. */
export async function askToJoin(name: string): Promise<{ applicant: Newcomer; requestId: string }> {
  const [applicant, code, home] = await Promise.all([joinAsStaff(name), joinCode(), emptyHome()]);
  const { gatewayUrl } = await theSystem();
  const client = createGatehouseClient({ gatewayUrl });
  await client.auth.login(applicant.email, applicant.password);
  const { id: requestId } = await client.joinRequests.requestToJoin({
    ...{ code, unitId: home.id, kind: 'family', givenName: name, familyName: 'Newman' },
    note: 'Asha Rao is my sister.',
  });
  return { applicant, requestId };
}
