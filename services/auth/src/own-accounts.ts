import { appendEvents } from '@gatehouse/shared/sql/outbox-store';
import { inTransaction } from '@gatehouse/shared/sql/transaction';
import type { Sequelize } from 'sequelize';
import type { Config } from './config.js';
import { createAccountChangesService } from './features/accounts/account-changes.service.js';
import { createAccountChangesStore } from './features/accounts/account-changes.store.js';
import { createAccountRemovalService } from './features/accounts/account-removal.service.js';
import type { AccountsService } from './features/accounts/accounts.service.js';
import type { PasswordHasher } from './features/accounts/password-hasher.js';
import type { DevicesService } from './features/devices/devices.service.js';
import { createEmailChangeService } from './features/email-change/email-change.service.js';
import { createEmailChangeStore } from './features/email-change/email-change.store.js';
import { createAcceptanceService } from './features/invitations/acceptance.service.js';
import {
  createInvitationsService,
  type FindUnit,
} from './features/invitations/invitations.service.js';
import { createInvitationsStore } from './features/invitations/invitations.store.js';
import { createOffersService } from './features/invitations/offers.service.js';
import { createLinksService } from './features/links/links.service.js';
import { createLinksStore } from './features/links/links.store.js';
import { readCommonPasswords } from './features/passwords/common-passwords.js';
import { createPasswordProof } from './features/passwords/password-proof.js';
import { createPasswordRules } from './features/passwords/password-rules.js';
import { createPasswordsService } from './features/passwords/passwords.service.js';
import { createRegistrationService } from './features/registration/registration.service.js';
import type { Communities } from './features/rights/communities.js';
import type { HandedOut } from './features/rights/handed-out.js';
import type { SessionsService } from './features/sessions/sessions.service.js';
import type { ThrottleService } from './features/throttle/throttle.service.js';

export interface OwnAccountParts {
  sequelize: Sequelize;
  accounts: AccountsService;
  sessions: SessionsService;
  handedOut: HandedOut;
  throttle: ThrottleService;
  devices: DevicesService;
  hasher: PasswordHasher;
  /** Asks main. */
  findUnit: FindUnit;
  communities: Communities;
  now: () => Date;
}

/** What people do with their own accounts: coming to one, changing it, leaving it. */
export async function createOwnAccounts(config: Config, parts: OwnAccountParts) {
  const { sequelize, accounts, sessions, throttle, devices, hasher, findUnit, communities, now } =
    parts;
  const changes = createAccountChangesService({
    store: createAccountChangesStore(sequelize),
    writing: { inTransaction: (work) => inTransaction(sequelize, work), appendEvents },
  });
  const store = createLinksStore(sequelize);
  const links = createLinksService({ store, publicUrl: config.PUBLIC_URL, now });
  const checkPassword = createPasswordRules(await readCommonPasswords());

  const shared = { changes, links, hasher, checkPassword, now };
  const registration = createRegistrationService(shared);
  const provePassword = createPasswordProof({ accounts, throttle });
  const proving = { accounts, sessions, throttle, devices, provePassword };
  const passwords = createPasswordsService({ ...shared, ...proving });
  const emailChange = createEmailChangeService({
    ...{ changes, links, now, accounts, provePassword },
    store: createEmailChangeStore(sequelize),
  });
  const invitationsStore = createInvitationsStore(sequelize);
  const invitations = createInvitationsService({
    ...{ accounts, communities, findUnit, now },
    store: invitationsStore,
    writing: changes,
    publicUrl: config.PUBLIC_URL,
  });
  const offers = createOffersService({
    ...{ accounts, communities, findUnit, now },
    store: invitationsStore,
  });
  const acceptance = createAcceptanceService({
    ...{ ...shared, ...proving },
    store: invitationsStore,
  });
  const accountRemoval = createAccountRemovalService({
    ...{ changes, sessions, communities, now },
    handedOut: parts.handedOut,
  });
  return {
    ...{ accountChanges: changes, accountRemoval, emailChange, registration, passwords },
    ...{ invitations, offers, acceptance },
  };
}
