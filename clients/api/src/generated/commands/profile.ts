// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf } from '../../http.js';
import { seenOf, type Seen } from '../../seen.js';
import {
  markOf,
  signalOf,
  type CallOptions,
  type Calls,
  type EditOptions,
} from '../../commands/options.js';
import type { ProfileChanges, User } from './types.js';

/** One's own account. */
export function profile({ auth }: Calls) {
  return {
    /**
     * Read my account. The account behind the access token, with its communities, roles and
     * permissions.
     */
    get: (options: CallOptions = {}): Promise<User> =>
      bodyOf(auth.GET('/auth/profile', { ...signalOf(options) })),
    /** The same with its mark, which an edit names as `ifMatch`. */
    read: (options: CallOptions = {}): Promise<Seen<User>> =>
      seenOf(auth.GET('/auth/profile', { ...signalOf(options) })),
    /**
     * Change my name, telephone number or language. Changes what is given and leaves the rest. A phone
     * of null is forgotten.
     */
    update: (body: ProfileChanges, options: CallOptions & EditOptions = {}): Promise<User> =>
      bodyOf(
        auth.PATCH('/auth/profile', {
          params: { header: markOf(options) },
          body,
          ...signalOf(options),
        }),
      ),
  };
}
