import type { Look, Looks } from '../notifications/look';

/** Where an alert is seen. */
const placeOf = ({ alertId }: Readonly<Record<string, unknown>>): NonNullable<Look['place']> => ({
  path: typeof alertId === 'string' ? `/alerts/${alertId}` : '/alerts',
  permission: 'alerts:raise',
});

/** How notifications of alerts look. */
export const alertLooks: Looks = {
  'alert-raised': (data) => ({ icon: 'siren', tone: 'bad', place: placeOf(data) }),
  'alert-escalated': (data) => ({ icon: 'siren', tone: 'bad', place: placeOf(data) }),
  'alert-answered': (data) => ({ icon: 'check', tone: 'good', place: placeOf(data) }),
  'alert-closed': (data) => ({ icon: 'done', tone: 'good', place: placeOf(data) }),
};
