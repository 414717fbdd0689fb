import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { AccountCredentials, AccountsStore } from './accounts.store.js';
import type { Account } from './accounts.types.js';
import type { Lane, PasswordHasher } from './password-hasher.types.js';

export interface PasswordMatchOptions {
  store: Pick<AccountsStore, 'replacePasswordHash'>;
  hasher: PasswordHasher;
  logger: AppLogger;
}

/**
 * The account if it may be used and the password is its own. Without an account the answer is no,
 * after the same work.
 * @throws LoginsBusy
 */
export type MatchPassword = (
  found: AccountCredentials | undefined,
  password: string,
  lane: Lane,
) => Promise<Account | undefined>;

/** Holds passwords against accounts, and hashes those anew whose hash is of before. */
export function createPasswordMatch(options: PasswordMatchOptions): MatchPassword {
  const { store, hasher, logger } = options;

  const renewHash = async (accountId: string, password: string, outdated: string, lane: Lane) => {
    try {
      await store.replacePasswordHash(accountId, outdated, await hasher.hash(password, lane));
    } catch (error) {
      // The password was right; the next login tries again.
      logger.warn('Password hash not renewed', { accountId, error });
    }
  };

  return async (found, password, lane) => {
    const same = await hasher.matches(password, found?.passwordHash, lane);
    if (found === undefined || same === false || found.account.status !== 'active')
      return undefined;
    const { account, passwordHash } = found;
    if (same === 'as-typed' || hasher.isOutdated(passwordHash))
      await renewHash(account.id, password, passwordHash, lane);
    return account;
  };
}
