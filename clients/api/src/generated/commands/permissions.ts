// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions } from '../../commands/options.js';
import type { PermissionCatalogue } from './types.js';

/** Who may do what. */
export interface PermissionsCommands {
  /**
   * Read who may do what. Every permission, the permissions of every role, and the caller's own in
   * the chosen community. An employee has those of the job as well.
   */
  list: (options?: CommunityOptions) => Promise<PermissionCatalogue>;
}

export const permissions: Operations<PermissionsCommands> = {
  list: 'GET /auth/permissions',
};
