import type { ToldExample } from './told-facts.js';

const unit = { id: '0198d0a0-0000-7000-8000-0000000000b1', name: 'A-101', building: 'Tower A' };
const parcel = {
  ...{ parcelId: '0198d0a0-0000-7000-8000-0000000000f1', unit, perishable: false },
  receivedAt: '2026-11-21T08:30:20.000Z',
};

/** What is told of parcels. */
export const parcelsTold: readonly ToldExample[] = [
  {
    kind: 'parcel-received',
    data: { ...parcel, carrier: 'Swift Parcels', shelf: 'B2' },
    title: 'A parcel from Swift Parcels for A-101 is at the gate',
    body: 'Say its code when you fetch it. You find the code with your parcels.',
  },
  {
    kind: 'parcel-received',
    data: { ...parcel, perishable: true },
    title: 'A parcel for A-101 is at the gate',
    body: 'It goes off soon. You find its code with your parcels.',
  },
  {
    kind: 'parcel-reminder',
    data: { ...parcel, days: 1 },
    title: 'A parcel for A-101 has been waiting for a day',
    body: 'Say its code when you fetch it. You find the code with your parcels.',
  },
  {
    kind: 'parcel-reminder',
    data: { ...parcel, carrier: 'Swift Parcels', perishable: true, days: 3 },
    title: 'A parcel for A-101 has been waiting for 3 days',
    body: 'It goes off soon. You find its code with your parcels.',
  },
];
