import type { Looks } from '../notifications/look';

/** How notifications of passes look. */
export const passLooks: Looks = {
  'pass-used': ({ visitId }) => ({
    ...{ icon: 'inside', tone: 'good' },
    ...(typeof visitId === 'string' && {
      place: { path: `/visits/${visitId}`, permission: 'visits:read' },
    }),
  }),
};
