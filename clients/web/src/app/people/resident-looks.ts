import type { Look, Looks } from '../notifications/look';

/** Where a move is seen; all of them, where it is not said which. */
const moveOf = ({ moveId }: Readonly<Record<string, unknown>>): NonNullable<Look['place']> => ({
  path: typeof moveId === 'string' ? `/moves/${moveId}` : '/moves',
  permission: 'household:manage',
});

/** How notifications of who lives where look. */
export const residentLooks: Looks = {
  'resident-added': () => ({ icon: 'add-person', tone: 'waiting' }),
  'move-requested': (data) => ({ ...{ icon: 'home', tone: 'waiting' }, place: moveOf(data) }),
  'move-decided': (data) => ({
    icon: 'home',
    tone: data['outcome'] === 'approved' || data['outcome'] === 'done' ? 'good' : 'bad',
    place: moveOf(data),
  }),
  'move-failed': (data) => ({ ...{ icon: 'home', tone: 'bad' }, place: moveOf(data) }),
  'join-requested': () => ({
    ...{ icon: 'add-person', tone: 'waiting' },
    place: { path: '/join-requests', permission: 'household:manage' },
  }),
  'join-decided': ({ outcome }) => ({
    icon: 'add-person',
    tone: outcome === 'approved' ? 'good' : 'bad',
  }),
};
