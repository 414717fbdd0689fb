import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Communities } from '../rights/communities.js';
import type { HandedOut } from '../rights/handed-out.js';
import type { SessionsService } from '../sessions/sessions.service.js';
import type { AccountChangesService } from './account-changes.service.js';
import { AccountNotFound, LastAdmin } from './accounts.errors.js';
import type { Account } from './accounts.types.js';
import { lifecycleEvent, type Circumstances } from './accounts.events.js';

export interface AccountRemovalOptions {
  changes: AccountChangesService;
  sessions: Pick<SessionsService, 'endSessionsOf' | 'accessTokensOf'>;
  handedOut: HandedOut;
  communities: Pick<Communities, 'exists'>;
  now: () => Date;
}

export type AccountRemovalService = ReturnType<typeof createAccountRemovalService>;

/** The end of an account. */
export function createAccountRemovalService(options: AccountRemovalOptions) {
  const { changes, sessions, handedOut, communities, now } = options;

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
        await changes.inTransaction((tx) => findRemovable(tx, accountId, nowhere));
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
     * (`user.deleted`); its address is free again. May be repeated after a failure half way.
     * @throws AccountNotFound; LastAdmin when a community would be left without an active admin
     */
    async remove(accountId: string, by: Omit<Circumstances, 'at'>): Promise<void> {
      const nowhere = await ledNowhere(accountId);
      // Who dies here leaves an account that its owner can sign in to, and delete again.
      await sessions.endSessionsOf(accountId, { reason: 'deleted', ...by });
      const refuseTokens = await changes.inTransaction(async (tx) => {
        const account = await findRemovable(tx, accountId, nowhere);
        // Of a session that was opened a moment ago; it goes with the account.
        const refuse = await sessions.accessTokensOf(tx, accountId);
        const at = await changes.remove(tx, accountId, now());
        await changes.appendEvents(tx, [lifecycleEvent('deleted', account, { ...by, at })]);
        return refuse;
      });
      await refuseTokens();
      await handedOut.end(accountId, by);
    },
  };
}
