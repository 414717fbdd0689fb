// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CallOptions, EditOptions } from '../../commands/options.js';
import type { Seen } from '../../seen.js';
import type { ProfileChanges, User } from './types.js';

/** One's own account. */
export interface ProfileCommands {
  /**
   * Read my account. The account behind the access token, with its communities, roles and
   * permissions.
   */
  get: (options?: CallOptions) => Promise<User>;
  /** The same with its mark, which an edit names as `ifMatch`. */
  read: (options?: CallOptions) => Promise<Seen<User>>;
  /**
   * Change my name, telephone number or language. Changes what is given and leaves the rest. A phone
   * of null is forgotten.
   */
  update: (body: ProfileChanges, options?: CallOptions & EditOptions) => Promise<User>;
}

export const profile: Operations<ProfileCommands> = {
  get: 'GET /auth/profile',
  read: 'GET /auth/profile seen',
  update: 'PATCH /auth/profile body',
};
