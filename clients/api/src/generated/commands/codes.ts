// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf } from '../../http.js';
import {
  communityOf,
  signalOf,
  type Calls,
  type CommunityOptions,
} from '../../commands/options.js';
import type { SigningKeyList } from './types.js';

/** What gates believe without a network. */
export function signingKeys({ main }: Calls) {
  return {
    /**
     * List the keys that signed codes are believed by. The public halves of the community's own keys,
     * the newest first: codes are signed with that one, and those of before are believed as well. There
     * is none before the first code is signed.
     */
    list: (options: CommunityOptions = {}): Promise<SigningKeyList> =>
      bodyOf(
        main.GET('/signing-keys', {
          params: { header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
  };
}
