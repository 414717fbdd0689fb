import type { Looks } from '../notifications/look';

/** How notifications of data requests look. */
export const dataRequestLooks: Looks = {
  'data-request-done': () => ({
    ...{ icon: 'log', tone: 'good' },
    place: { path: '/my-data', permission: 'community:read' },
  }),
  'erasure-due': () => ({
    ...{ icon: 'alert', tone: 'bad' },
    place: { path: '/data-requests', permission: 'people:export' },
  }),
};
