import { GRANTS } from '@gatehouse/contracts/permissions';
import type { Account } from '../accounts/accounts.types.js';
import { rightsOfNow } from '../rights/rights.feature.js';
import { PermissionNotHeld, PermissionPersonal } from './api-keys.errors.js';
import type { ApiKey, ApiKeyEntry } from './api-keys.types.js';

/** What asks who is more than whom: a machine has no rank, so these would never let it do a thing. */
const PERSONAL: readonly string[] = ['people:impersonate', 'people:invite', 'people:manage'];

/** Whose rights limit the key. */
export function answersFor({ createdBy, takenOverBy }: ApiKey): string {
  return takenOverBy ?? createdBy;
}

/**
 * A device is what it is: nobody answers for it, and it may what devices may now.
 * @param answerable who answers for the key, as the account is now; undefined when it is gone
 */
export function entryOf(key: ApiKey, answerable: Account | undefined): ApiKeyEntry {
  if (key.deviceId !== null) return { key, allows: GRANTS.device };
  const { permissions } = rightsOfNow(answerable, key.communityId);
  return { key, allows: key.permissions.filter((name) => permissions.includes(name)) };
}

/** @throws PermissionNotHeld */
export function assertHeld(wanted: readonly string[], own: readonly string[]): void {
  const missing = wanted.filter((name) => !own.includes(name));
  if (missing.length > 0) throw new PermissionNotHeld(missing);
}

/** @throws PermissionPersonal */
export function assertForMachines(wanted: readonly string[]): void {
  const personal = wanted.filter((name) => PERSONAL.includes(name));
  if (personal.length > 0) throw new PermissionPersonal(personal);
}
