// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf } from '../../http.js';
import { signalOf, type CallOptions, type Calls } from '../../commands/options.js';
import type { RequestOptions } from './types.js';

/** Proving oneself anew, for what a stolen token must not be enough for. */
export function stepUp({ auth }: Calls) {
  return {
    /** Begin a step-up with a passkey. What the browser needs to prove with a passkey who I am. */
    passkeyOptions: (options: CallOptions = {}): Promise<RequestOptions> =>
      bodyOf(auth.POST('/auth/step-up/passkey-options', { ...signalOf(options) })),
  };
}
