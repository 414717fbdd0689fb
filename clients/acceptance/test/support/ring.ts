import { signIn } from './person.js';
import { sendAwayWhoeverWaits } from './waiting-visitors.js';

/** A visitor at the gate of Asha's home. */
export async function ring(name: string): Promise<string> {
  await sendAwayWhoeverWaits();
  const { client } = await signIn('Gopal');
  const [unit] = (await client.units.list({ search: 'A-101' })).items;
  const visit = {
    unitId: unit?.id ?? '',
    kind: 'delivery',
    visitor: { name, company: 'Blue Parcel' },
    note: 'Two parcels, one is heavy',
  } as const;
  return (await client.visits.request(visit)).id;
}
