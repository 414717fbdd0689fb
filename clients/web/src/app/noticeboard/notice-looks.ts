import type { Looks } from '../notifications/look';

/** How notifications of notices look. */
export const noticeLooks: Looks = {
  notice: () => ({
    ...{ icon: 'inbox', tone: 'waiting' },
    place: { path: '/notices', permission: 'notices:read' },
  }),
};
