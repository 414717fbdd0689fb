// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions } from '../../commands/options.js';
import type { PasswordLink } from './types.js';

/** Another password for who reads no mail. */
export interface PasswordLinksCommands {
  /**
   * Make a link to another password, to hand it over. For an account without a mail address, whose
   * owner has forgotten the password: whoever may have invited them gets a link to hand over, which
   * is good for 48 hours and one use. The answer alone has it; a link from before is refused from now
   * on. 409 `account_has_email` for an account with an address, whose owner asks for the link, and
   * 409 `account_closed` for one that is deactivated. 403 `own_account`, 403 `rank_too_high` for
   * somebody to whose roles the caller may not invite, and 403 `account_shared` when that is so in
   * another of its communities.
   */
  create: (accountId: string, options?: CommunityOptions & KeyOptions) => Promise<PasswordLink>;
}

export const passwordLinks: Operations<PasswordLinksCommands> = {
  create: 'POST /auth/accounts/{accountId}/password-links key',
};
