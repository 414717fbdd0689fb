import type { Role } from '../permissions/permissions.js';
import { OfferInvalid, RoleAboveOwn } from './invitations.errors.js';
import type { Offer } from './invitations.types.js';

/** Whom somebody with a role may invite. */
const MAY_INVITE: Readonly<Record<string, readonly Role[] | undefined>> = {
  manager: ['resident', 'employee'],
  admin: ['resident', 'employee', 'manager', 'admin'],
  operator: ['resident', 'employee', 'manager', 'admin'],
};

/** @throws RoleAboveOwn */
export function assertMayInvite(ownRoles: readonly string[], role: Role): void {
  if (!ownRoles.some((own) => MAY_INVITE[own]?.includes(role))) throw new RoleAboveOwn(role);
}

/** @throws OfferInvalid */
export function assertWhole({ role, unitId, job }: Pick<Offer, 'role' | 'unitId' | 'job'>): void {
  if (role === 'resident' && unitId === null)
    throw new OfferInvalid('unitId', 'is required for a resident');
  if (role !== 'resident' && unitId !== null)
    throw new OfferInvalid('unitId', 'is for residents only');
  if (role !== 'employee' && job !== null) throw new OfferInvalid('job', 'is for employees only');
}
