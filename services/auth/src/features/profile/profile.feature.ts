import type { Parts } from '../../parts.js';
import type { Accounts } from '../accounts/accounts.feature.js';
import type { Communities } from '../communities/communities.feature.js';
import type { HandedOut } from '../handed-out/handed-out.feature.js';
import type { Sessions } from '../sessions/sessions.feature.js';
import { createAccountRemovalService } from './account-removal.service.js';
import { createLastAddressesStore, lastAddressLeftovers } from './last-addresses.store.js';
import { createProfileHandlers } from './profile.handlers.js';

interface Asked {
  accounts: Accounts;
  communities: Communities;
  handedOut: HandedOut;
  sessions: Sessions;
}

export type { AccountRemovalService } from './account-removal.service.js';
export type { LastAddress, LastAddressesStore } from './last-addresses.store.js';

export type Profile = ReturnType<typeof createProfile>;

/** What people see, change and end of their own account. */
export function createProfile(
  { writing, sequelize, now }: Parts,
  { accounts: { service: held }, communities, handedOut, sessions }: Asked,
) {
  const lastAddresses = createLastAddressesStore();
  const removal = createAccountRemovalService({
    writing,
    changes: held.changes,
    sessions: sessions.service.ender,
    handedOut: handedOut.service,
    communities: communities.service,
    lastAddresses,
    now,
  });
  const { accounts, changes } = held;
  return {
    handlers: createProfileHandlers({ accounts, changes, removal, now }),
    leftovers: [lastAddressLeftovers(sequelize)],
    ...{ removal, lastAddresses },
  };
}
