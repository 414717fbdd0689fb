import type { Parts } from '../../parts.js';
import { createAccountChangesService } from './account-changes.service.js';
import { createAccountChangesStore } from './account-changes.store.js';
import { createAccountDirectory } from './account-directory.service.js';
import { createAccountDirectoryStore } from './account-directory.store.js';
import { createAccountsService } from './accounts.service.js';
import { createAccountsStore } from './accounts.store.js';
import { createPasswordHasher } from './password-hasher.js';

export type { AccountChangesService } from './account-changes.service.js';
export type { AccountDirectory } from './account-directory.service.js';
export type { AccountAndMembership } from './account-row.js';
export type { TokenRights } from './account-view.js';
export type { Circumstances } from './accounts.events.js';
export type { AccountsService } from './accounts.service.js';
export type { AccountCredentials } from './accounts.store.js';
export type { Lane, PasswordHasher } from './password-hasher.types.js';
export { mailTo } from './account-mail.js';
export { ACCOUNT_COLUMNS, ACCOUNT_TABLES, accountOf } from './account-row.js';
export {
  allPermissionsOf,
  communityIdsOf,
  everywhereOf,
  listedRightsOf,
  namedRightsOf,
  tenantsOf,
  userOf,
} from './account-view.js';
export {
  AccountNotFound,
  EmailTaken,
  EmailUnverified,
  LastAdmin,
  UserNameTaken,
} from './accounts.errors.js';
export { circumstancesOf, lifecycleEvent } from './accounts.events.js';
export { alikeInTime } from './alike-in-time.js';
export { isOfLength, normaliseEmail } from './email.js';
export { normaliseSignIn, shownEmailOf, signInNameOf, signInNamesOf } from './sign-in-name.js';
export { composedOf, MAX_PASSWORD_BYTES } from './password-hasher.js';
export { ACCOUNT_OF_EPOCH, beginRightsEpoch, epochOf, isOfThisEpoch } from './rights-epoch.js';

export type Accounts = Awaited<ReturnType<typeof createAccounts>>;

/** Accounts: who there is, what they are where, and the passwords that prove it. */
export async function createAccounts({
  config,
  sequelize,
  writing,
  logger,
  now,
  hasher: given,
}: Parts) {
  const hasher = given ?? (await createPasswordHasher(config.BCRYPT_COST));
  const store = createAccountsStore(sequelize);
  const accounts = createAccountsService({ store, hasher, logger, now });
  const changes = createAccountChangesService({
    store: createAccountChangesStore(sequelize),
    writing,
  });
  const directory = createAccountDirectory({ store: createAccountDirectoryStore(sequelize), now });
  return { service: { accounts, changes, directory, hasher } };
}
