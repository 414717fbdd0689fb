import { createPermissionsHandlers } from './permissions.handlers.js';

export type { Grant, PlatformRole, Role } from './permissions.js';
export { grantOf, rightsOf } from './permissions.js';

/** The table of who may do what: what roles and jobs allow, which tokens only name. */
export function createPermissions() {
  return { handlers: createPermissionsHandlers() };
}
