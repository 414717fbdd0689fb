// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf } from '../../http.js';
import {
  communityOf,
  signalOf,
  type Calls,
  type CommunityOptions,
} from '../../commands/options.js';
import type { PermissionCatalogue } from './types.js';

/** Who may do what. */
export function permissions({ auth }: Calls) {
  return {
    /**
     * Read who may do what. Every permission, the permissions of every role, and the caller's own in
     * the chosen community. An employee has those of the job as well.
     */
    list: (options: CommunityOptions = {}): Promise<PermissionCatalogue> =>
      bodyOf(
        auth.GET('/auth/permissions', {
          params: { header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
  };
}
