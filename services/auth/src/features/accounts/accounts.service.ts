import { newId } from '@gatehouse/shared/ids/ids';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import { AccountGone, EmailUnverified } from './accounts.errors.js';
import { registeredEvent } from './accounts.events.js';
import { accountFrom } from './new-account.js';
import { createPasswordMatch } from './password-match.js';
import type { AccountCredentials, AccountsStore } from './accounts.store.js';
import type { Account, NewAccount } from './accounts.types.js';
import { normaliseEmail } from './email.js';
import { whoSignsIn } from './sign-in-name.js';
import type { Lane, PasswordHasher } from './password-hasher.types.js';

export interface AccountsServiceOptions {
  store: AccountsStore;
  hasher: PasswordHasher;
  logger: AppLogger;
  now: () => Date;
}

export type AccountsService = ReturnType<typeof createAccountsService>;

/** Accounts and their passwords. */
export function createAccountsService({ store, hasher, logger, now }: AccountsServiceOptions) {
  const matchPassword = createPasswordMatch({ store, hasher, logger });

  /** Undefined when there is no such account, or none that may be used. */
  const findActiveAccount = async (accountId: string): Promise<Account | undefined> => {
    const account = await store.findById(accountId);
    return account?.status === 'active' ? account : undefined;
  };

  const findCredentials = (name: string): Promise<AccountCredentials | undefined> =>
    store.findCredentials(whoSignsIn(name));

  return {
    /**
     * Creates an account and tells the others (`user.registered`), or does neither.
     * @throws EmailTaken, UserNameTaken, PasswordTooLong
     */
    async registerAccount(request: NewAccount): Promise<Account> {
      const passwordHash = await hasher.hash(request.password);
      const account = accountFrom(request);
      const membershipIds = request.memberships.map(({ id }) => id ?? newId());
      const createdAt = now();
      await store.insert(
        { account, membershipIds, passwordHash, createdAt },
        registeredEvent(account, { at: createdAt }),
      );
      return account;
    },

    /** Also a deactivated one; undefined when there is none. */
    findAccount: (accountId: string): Promise<Account | undefined> => store.findById(accountId),

    /** Those that exist by their ids, also deactivated ones. */
    async findAccounts(accountIds: readonly string[]): Promise<ReadonlyMap<string, Account>> {
      const found = await store.findByIds([...new Set(accountIds)]);
      return new Map(found.map((account) => [account.id, account]));
    },

    /** Also a deactivated one; undefined when nobody has this address. */
    findByEmail: async (email: string): Promise<Account | undefined> =>
      (await store.findCredentials({ email: normaliseEmail(email) }))?.account,

    /** By an address or a user name; also a deactivated one, undefined when nobody has it. */
    findBySignIn: async (name: string): Promise<Account | undefined> =>
      (await findCredentials(name))?.account,

    /** What a password is held against; undefined when nobody has this address or user name. */
    findCredentials,

    findActiveAccount,

    /** @throws AccountGone when the account may not be used any more. */
    async getProfile(accountId: string): Promise<Account> {
      const account = await findActiveAccount(accountId);
      if (account === undefined) throw new AccountGone(accountId);
      return account;
    },

    /**
     * The account if it is active and the password is its own. An unknown address costs as much
     * time as a wrong password. What changed since it was read shows when the session is opened.
     * @param found by {@link findCredentials}
     * @throws EmailUnverified only to who knows the password; LoginsBusy
     */
    async verifyPassword(
      found: AccountCredentials | undefined,
      password: string,
      lane: Lane,
    ): Promise<Account | undefined> {
      const account = await matchPassword(found, password, lane);
      if (account?.emailVerified === false) throw new EmailUnverified();
      return account;
    },

    /**
     * Whether the password is the account's, asked of who is known to belong to it; no for an account
     * that may not be used.
     * @throws LoginsBusy
     */
    knowsPassword: async (accountId: string, password: string): Promise<boolean> =>
      (await matchPassword(await store.findCredentials({ id: accountId }), password, 'known')) !==
      undefined,
  };
}
