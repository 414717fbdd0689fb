// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CallOptions } from '../../commands/options.js';
import type { RequestOptions } from './types.js';

/** Proving oneself anew, for what a stolen token must not be enough for. */
export interface StepUpCommands {
  /** Begin a step-up with a passkey. What the browser needs to prove with a passkey who I am. */
  passkeyOptions: (options?: CallOptions) => Promise<RequestOptions>;
}

export const stepUp: Operations<StepUpCommands> = {
  passkeyOptions: 'POST /auth/step-up/passkey-options',
};
