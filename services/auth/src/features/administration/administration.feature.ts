import type { Parts } from '../../parts.js';
import type { Accounts } from '../accounts/accounts.feature.js';
import type { HandedOut } from '../handed-out/handed-out.feature.js';
import type { Sessions } from '../sessions/sessions.feature.js';
import { administrationCalls } from './administration.calls.js';
import { createAdministrationHandlers } from './administration.handlers.js';
import { createAdministrationService } from './administration.service.js';
import { createImpersonationService } from './impersonation.service.js';

export { AccountClosed, AccountShared, RankTooHigh } from './administration.errors.js';

interface Asked {
  accounts: Accounts;
  handedOut: HandedOut;
  sessions: Sessions;
}

/** What admins and operators do with other people's accounts. */
export function createAdministration({ now }: Parts, { accounts, handedOut, sessions }: Asked) {
  const { directory } = accounts.service;
  const { opener, ender } = sessions.service;
  const administration = createAdministrationService({
    directory,
    sessions: ender,
    handedOut: handedOut.service,
  });
  const impersonation = createImpersonationService({ directory, opener, now });
  return {
    handlers: createAdministrationHandlers(administration, impersonation),
    calls: administrationCalls(directory),
  };
}
