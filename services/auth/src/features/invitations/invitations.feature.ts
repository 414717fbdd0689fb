import { consumerOf } from '@gatehouse/shared/service/feature';
import type { Parts } from '../../parts.js';
import type { Accounts } from '../accounts/accounts.feature.js';
import type { Communities } from '../communities/communities.feature.js';
import type { Login } from '../login/login.feature.js';
import type { Passwords } from '../passwords/passwords.feature.js';
import type { Sessions } from '../sessions/sessions.feature.js';
import { createAcceptanceService } from './acceptance.service.js';
import { createBouncesConsumer, type DeliveryEvent } from './bounces.consumer.js';
import { createBatchInviting } from './batch-inviting.js';
import { invitationsCalls } from './invitations.calls.js';
import { createInvitationsHandlers } from './invitations.handlers.js';
import { createInvitationsService } from './invitations.service.js';
import { createInvitationsStore } from './invitations.store.js';
import { createOffersService } from './offers.service.js';

export { mayInvite } from './invitation-rules.js';

interface Asked {
  accounts: Accounts;
  communities: Communities;
  login: Login;
  passwords: Passwords;
  sessions: Sessions;
}

/** Asking people into a community, and their coming. */
export function createInvitations(
  { config, sequelize, answers, writing, now }: Parts,
  { accounts, communities, login, passwords, sessions }: Asked,
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
    writing,
    now,
  });
  const acceptance = createAcceptanceService({
    store,
    accounts: accounts.service.accounts,
    communities: communities.service,
    writing,
    changes: accounts.service.changes,
    hasher: accounts.service.hasher,
    login: login.service,
    sessions: sessions.service.ender,
    checkPassword: passwords.service.checkPassword,
    provePassword: passwords.service.provePassword,
    now,
  });
  const sendBatch = createBatchInviting({
    store,
    accounts: accounts.service.accounts,
    communities: communities.service,
    writing,
    publicUrl: config.PUBLIC_URL,
    now,
  });
  return {
    handlers: createInvitationsHandlers({ invitations, offers, acceptance, answers }),
    calls: invitationsCalls(sendBatch),
    consumers: [
      consumerOf<DeliveryEvent>({
        concern: 'invitations',
        prefetch: 20,
        handle: createBouncesConsumer({ store, writing, now }),
      }),
    ],
  };
}
