import type { Looks } from '../notifications/look';

/** How notifications of passes look. */
export const passLooks: Looks = {
  'pass-requested': () => ({
    ...{ icon: 'key', tone: 'waiting' },
    place: { path: '/passes', permission: 'gate:manage' },
  }),
  'pass-decided': ({ outcome }) => ({
    ...{ icon: 'key', tone: outcome === 'approved' ? 'good' : 'bad' },
    place: { path: '/passes', permission: 'passes:manage' },
  }),
  'pass-used': ({ visitId }) => ({
    ...{ icon: 'inside', tone: 'good' },
    ...(typeof visitId === 'string' && {
      place: { path: `/visits/${visitId}`, permission: 'visits:read' },
    }),
  }),
};
