import { PERMISSIONS, type Permission } from '@gatehouse/contracts/permissions';
import type { MessageKey } from '@gatehouse/texts/generated/keys';

/**
 * The portal's words for a permission; one that is newer is told in the API's own. A permission without
 * words does not compile.
 */
export function permissionKey(name: string): MessageKey | undefined {
  return Object.hasOwn(PERMISSIONS, name) ? `permission.${name as Permission}` : undefined;
}
