import type { Parts } from '../../parts.js';
import type { Accounts } from '../accounts/accounts.feature.js';
import type { Communities } from '../communities/communities.feature.js';
import type { HandedOut } from '../handed-out/handed-out.feature.js';
import type { Sessions } from '../sessions/sessions.feature.js';
import { createAccountRemovalHandlers } from './account-removal.handlers.js';
import { createAccountRemovalService } from './account-removal.service.js';

interface Asked {
  accounts: Accounts;
  communities: Communities;
  handedOut: HandedOut;
  sessions: Sessions;
}

/** The end of an account, with all that goes with it. */
export function createAccountRemoval(
  { writing, now }: Parts,
  { accounts, communities, handedOut, sessions }: Asked,
) {
  const removal = createAccountRemovalService({
    writing,
    changes: accounts.service.changes,
    sessions: sessions.service.ender,
    handedOut: handedOut.service,
    communities: communities.service,
    now,
  });
  return { handlers: createAccountRemovalHandlers(removal) };
}
