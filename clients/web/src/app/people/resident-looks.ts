import type { Looks } from '../notifications/look';

/** How notifications of who lives where look. */
export const residentLooks: Looks = {
  'resident-added': () => ({ icon: 'add-person', tone: 'waiting' }),
};
