import type { Looks } from '../notifications/look';

/** How notifications of files look. */
export const fileLooks: Looks = {
  'file-infected': () => ({ icon: 'alert', tone: 'bad' }),
};
