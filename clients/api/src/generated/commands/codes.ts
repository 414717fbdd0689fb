// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions } from '../../commands/options.js';
import type { SigningKeyList } from './types.js';

/** What gates believe without a network. */
export interface SigningKeysCommands {
  /**
   * List the keys that signed codes are believed by. The public halves of the community's own keys,
   * the newest first: codes are signed with that one, and those of before are believed as well. There
   * is none before the first code is signed.
   */
  list: (options?: CommunityOptions) => Promise<SigningKeyList>;
}

export const signingKeys: Operations<SigningKeysCommands> = {
  list: 'GET /signing-keys',
};
