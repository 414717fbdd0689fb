import { wordsFor } from '@gatehouse/ui/words';
import type { MessageKey } from '@gatehouse/texts/generated/keys';

const keys: Record<string, MessageKey> = {
  'api-keys:manage': 'permission.apiKeysManage',
  'audit:read': 'permission.auditRead',
  'notices:read': 'permission.noticesRead',
  'notices:write': 'permission.noticesWrite',
  'people:impersonate': 'permission.peopleImpersonate',
  'people:invite': 'permission.peopleInvite',
  'people:manage': 'permission.peopleManage',
  'people:read': 'permission.peopleRead',
  'presence:read': 'permission.presenceRead',
  'reports:read': 'permission.reportsRead',
  'units:read': 'permission.unitsRead',
  'visits:admit': 'permission.visitsAdmit',
  'visits:answer': 'permission.visitsAnswer',
  'visits:read': 'permission.visitsRead',
  'visits:request': 'permission.visitsRequest',
};

/** The portal's words for a permission; one that is newer is told in the API's own. */
export const permissionKey = wordsFor(keys);
