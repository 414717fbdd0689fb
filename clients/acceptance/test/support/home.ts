import { signIn } from './person.js';

/** The home of somebody of the demo community. */
export async function homeOf(name: 'Asha' | 'Chitra'): Promise<string> {
  const { residencies } = (await signIn(name)).client;
  const [home] = (await residencies.ownHouseholds()).items;
  if (home === undefined) throw new Error(`${name} lives nowhere`);
  return home.unit.id;
}

/** Asha's home has what homes have, unless it does already. */
export async function furnishHome(): Promise<void> {
  const { client } = await signIn('Asha');
  const unitId = await homeOf('Asha');
  const { items: vehicles } = await client.vehicles.list({ unitId });
  if (vehicles.length === 0)
    await client.vehicles.add({ unitId, plate: 'KA 05 MX 2041', kind: 'car', colour: 'white' });
  const { items: pets } = await client.pets.list({ unitId });
  if (pets.length === 0) await client.pets.add({ unitId, name: 'Moti', kind: 'dog' });
  const { value, tag } = await client.units.readHouseholdContacts(unitId);
  if (value.contacts.length > 0) return;
  await client.units.putHouseholdContacts(
    unitId,
    { contacts: [{ name: 'Kavita Rao', phone: '+919800000002', purposes: ['ring', 'emergency'] }] },
    { ifMatch: tag },
  );
}

/** What Asha's home says to visitors that nobody else's tests ring for. */
export async function sayBeforehand(): Promise<void> {
  const { standingAnswers } = (await signIn('Asha')).client;
  const unitId = await homeOf('Asha');
  if ((await standingAnswers.list({ unitId })).items.length > 0) return;
  const courier = { unitId, kind: 'delivery', company: 'Night Owl Couriers' } as const;
  await standingAnswers.add({ ...courier, answer: 'approved', instruction: 'leave-at-gate' });
  await standingAnswers.add({ ...courier, kind: 'service', answer: 'denied' });
}
