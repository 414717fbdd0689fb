import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { operations } from '../../generated/api.js';
import { userOf } from './account-view.js';
import type { AccountRemovalService } from './account-removal.service.js';
import type { AccountChangesService } from './account-changes.service.js';
import type { Account } from './accounts.types.js';
import type { AccountsService } from './accounts.service.js';

type AccountsOperations = Pick<operations, 'getProfile' | 'updateProfile' | 'deleteAccount'>;

export interface AccountsHandlersOptions {
  accounts: AccountsService;
  accountChanges: AccountChangesService;
  accountRemoval: AccountRemovalService;
}

/** The operations tagged `accounts`. */
export function createAccountsHandlers({
  accounts,
  accountChanges,
  accountRemoval,
}: AccountsHandlersOptions): Handlers<AccountsOperations> {
  return {
    getProfile: async (request) => {
      const account = await accounts.getProfile(callerOf(request).accountId);
      return { status: 200, body: userOf(account) };
    },

    updateProfile: async (request) => {
      const { accountId } = callerOf(request);
      const decide = (before: Account) => request.assertIfMatch(userOf(before));
      const account = await accountChanges.updateProfile(accountId, request.body, decide);
      return { status: 200, body: userOf(account) };
    },

    deleteAccount: async (request) => {
      const { accountId, actorId } = callerOf(request);
      await accountRemoval.remove(accountId, { actorId, address: request.address });
      return { status: 204 };
    },
  };
}
