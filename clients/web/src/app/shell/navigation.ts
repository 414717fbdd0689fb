import type { Permission } from '@gatehouse/client/generated/permissions';
import type { IconName } from '@gatehouse/ui/icon';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Area } from '../sessions/areas';

export interface Entry {
  path: string;
  label: MessageKey;
  icon: IconName;
  permission?: Permission;
}

const visits: Entry = {
  path: '/visits',
  label: 'nav.visits',
  icon: 'history',
  permission: 'visits:read',
};
const notifications: Entry = { path: '/notifications', label: 'nav.notifications', icon: 'bell' };
const account: Entry = { path: '/account', label: 'nav.account', icon: 'account' };
const people: Entry = {
  path: '/people',
  label: 'nav.people',
  icon: 'people',
  permission: 'people:read',
};
const invitations: Entry = {
  path: '/invitations',
  label: 'nav.invitations',
  icon: 'add-person',
  permission: 'people:invite',
};
const dashboard: Entry = { path: '', label: 'nav.dashboard', icon: 'chart' };

/** What each area offers, in the order of its use. */
const entries: Record<Area, Entry[]> = {
  base: [{ path: '', label: 'nav.home', icon: 'home' }, visits, notifications, account],
  employee: [
    { path: '', label: 'nav.desk', icon: 'shield' },
    { path: '/inside', label: 'nav.inside', icon: 'inside', permission: 'visits:admit' },
    visits,
    notifications,
    account,
  ],
  manager: [dashboard, people, invitations, visits, account],
  admin: [
    dashboard,
    people,
    invitations,
    { path: '/roles', label: 'nav.roles', icon: 'key' },
    { path: '/audit-log', label: 'nav.audit', icon: 'log', permission: 'audit:read' },
    account,
  ],
};

export const areaKeys: Record<Area, MessageKey> = {
  admin: 'area.admin',
  base: 'area.base',
  employee: 'area.employee',
  manager: 'area.manager',
};

export const entriesOf = (area: Area): Entry[] => entries[area];
