import type { Look, Looks } from '../notifications/look';

const waits = (): Look => ({
  ...{ icon: 'parcel', tone: 'waiting' },
  place: { path: '/parcels', permission: 'visits:read' },
});

/** How notifications of parcels look. */
export const parcelLooks: Looks = { 'parcel-received': waits, 'parcel-reminder': waits };
