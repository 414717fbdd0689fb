import type { Parts } from '../../parts.js';
import type { Accounts } from '../accounts/accounts.feature.js';
import type { Communities } from '../communities/communities.feature.js';
import type { Login } from '../login/login.feature.js';
import type { Passwords } from '../passwords/passwords.feature.js';
import { createAcceptanceService } from './acceptance.service.js';
import { createInvitationsHandlers } from './invitations.handlers.js';
import { createInvitationsService } from './invitations.service.js';
import { createInvitationsStore } from './invitations.store.js';
import { createOffersService } from './offers.service.js';

interface Asked {
  accounts: Accounts;
  communities: Communities;
  login: Login;
  passwords: Passwords;
}

/** Asking people into a community, and their coming. */
export function createInvitations(
  { config, sequelize, answers, writing, now }: Parts,
  { accounts, communities, login, passwords }: Asked,
) {
  const store = createInvitationsStore(sequelize);
  const invitations = createInvitationsService({
    store,
    accounts: accounts.service.accounts,
    writing,
    communities: communities.service,
    publicUrl: config.PUBLIC_URL,
    now,
  });
  const offers = createOffersService({
    store,
    accounts: accounts.service.accounts,
    communities: communities.service,
    now,
  });
  const acceptance = createAcceptanceService({
    store,
    accounts: accounts.service.accounts,
    writing,
    changes: accounts.service.changes,
    hasher: accounts.service.hasher,
    login: login.service,
    checkPassword: passwords.service.checkPassword,
    provePassword: passwords.service.provePassword,
    now,
  });
  return { handlers: createInvitationsHandlers({ invitations, offers, acceptance, answers }) };
}
