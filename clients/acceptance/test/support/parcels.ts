import type { Parcel, ParcelDraft } from '@gatehouse/client/gatehouse-client';
import { signIn } from './person.js';

/** A parcel for Asha's home that the guard has just taken. */
export async function leaveParcel(more: Partial<ParcelDraft> = {}): Promise<Parcel> {
  const { units, parcels } = (await signIn('Gopal')).client;
  const { items } = await units.list({ search: 'A-101', limit: 1 });
  return parcels.receive({ unitId: items[0]?.id ?? '', carrier: 'Swift Parcels', ...more });
}

/** Lists of parcels have something to show. */
export async function leaveParcels(): Promise<void> {
  const { parcels } = (await signIn('Gopal')).client;
  await leaveParcel({ description: 'a long box, a little wet', shelf: 'B2', perishable: true });
  const { id } = await leaveParcel({ carrier: 'North Post' });
  await parcels.return(id, { reason: 'Nobody by that name lives there' });
}
