import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { HandedOutService } from '../handed-out/handed-out.feature.js';
import type { SessionEnder } from '../sessions/sessions.feature.js';
import {
  AccountNotFound,
  LastAdmin,
  lifecycleEvent,
  type AccountChangesService,
  type Circumstances,
} from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import type { LastAddressesStore } from './last-addresses.store.js';

export interface AccountRemovalOptions {
  writing: Writing;
  changes: AccountChangesService;
  sessions: Pick<SessionEnder, 'endSessionsOf' | 'accessTokensOf'>;
  handedOut: HandedOutService;
  communities: Pick<CommunitiesService, 'exists'>;
  lastAddresses: Pick<LastAddressesStore, 'keep'>;
  now: () => Date;
}

export type AccountRemovalService = ReturnType<typeof createAccountRemovalService>;

/** The end of an account. */
export function createAccountRemovalService(options: AccountRemovalOptions) {
  const { writing, changes, sessions, handedOut, communities, lastAddresses, now } = options;

  const findRemovable = async (
    tx: Transaction,
    accountId: string,
    nowhere: ReadonlySet<string>,
  ): Promise<Account> => {
    const account = await changes.findById(tx, accountId);
    if (account === undefined) throw new AccountNotFound(accountId);
    await changes.assertAdminRemains(tx, account, nowhere);
    return account;
  };

  /** The communities that the account leads alone and that do not exist: nobody is missed there. */
  const ledNowhere = async (accountId: string): Promise<ReadonlySet<string>> => {
    const nowhere = new Set<string>();
    for (;;) {
      try {
        await writing.inTransaction((tx) => findRemovable(tx, accountId, nowhere));
        return nowhere;
      } catch (error) {
        if (!(error instanceof LastAdmin) || (await communities.exists(error.communityId)))
          throw error;
        nowhere.add(error.communityId);
      }
    }
  };

  return {
    /**
     * Deletes the account with all that hangs on it and tells the others to forget it
     * (`user.deleted`); its address is free again, and kept apart until its communities have erased
     * whose it was. May be repeated after a failure half way.
     * @throws AccountNotFound; LastAdmin when a community would be left without an active admin
     */
    async remove(accountId: string, by: Omit<Circumstances, 'at'>): Promise<void> {
      const nowhere = await ledNowhere(accountId);
      // Who dies here leaves an account that its owner can sign in to, and delete again.
      await sessions.endSessionsOf(accountId, { reason: 'deleted', ...by });
      const refuseTokens = await writing.inTransaction(async (tx) => {
        const account = await findRemovable(tx, accountId, nowhere);
        // Of a session that was opened a moment ago; it goes with the account.
        const refuse = await sessions.accessTokensOf(tx, accountId);
        const at = await changes.remove(tx, accountId, now());
        await lastAddresses.keep(tx, account, at);
        await writing.appendEvents(tx, [lifecycleEvent('deleted', account, { ...by, at })]);
        return refuse;
      });
      await refuseTokens();
      await handedOut.end(accountId, by);
    },
  };
}
