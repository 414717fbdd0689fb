import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { SessionsService } from '../sessions/sessions.service.js';
import type { AccountChangesService } from './account-changes.service.js';
import { AccountNotFound } from './accounts.errors.js';
import type { Account } from './accounts.types.js';
import { lifecycleEvent, type Circumstances } from './accounts.events.js';

export interface AccountRemovalOptions {
  changes: AccountChangesService;
  sessions: Pick<SessionsService, 'endSessionsOf' | 'accessTokensOf'>;
  now: () => Date;
}

export type AccountRemovalService = ReturnType<typeof createAccountRemovalService>;

/** The end of an account. */
export function createAccountRemovalService({ changes, sessions, now }: AccountRemovalOptions) {
  const findRemovable = async (tx: Transaction, accountId: string): Promise<Account> => {
    const account = await changes.findById(tx, accountId);
    if (account === undefined) throw new AccountNotFound(accountId);
    await changes.assertAdminRemains(tx, account);
    return account;
  };

  return {
    /**
     * Deletes the account with all that hangs on it and tells the others to forget it
     * (`user.deleted`); its address is free again. May be repeated after a failure half way.
     * @throws AccountNotFound; LastAdmin when a community would be left without an active admin
     */
    async remove(accountId: string, by: Omit<Circumstances, 'at'>): Promise<void> {
      await changes.inTransaction((tx) => findRemovable(tx, accountId));
      // Who dies here leaves an account that its owner can sign in to, and delete again.
      await sessions.endSessionsOf(accountId, { reason: 'deleted', ...by });
      const refuseTokens = await changes.inTransaction(async (tx) => {
        const account = await findRemovable(tx, accountId);
        // Of a session that was opened a moment ago; it goes with the account.
        const refuse = await sessions.accessTokensOf(tx, accountId);
        const at = await changes.remove(tx, accountId, now());
        await changes.appendEvents(tx, [lifecycleEvent('deleted', account, { ...by, at })]);
        return refuse;
      });
      await refuseTokens();
    },
  };
}
