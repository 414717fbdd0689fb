import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { operations } from '../../generated/api.js';
import { userOf } from './account-view.js';
import type { AccountChangesService } from './account-changes.service.js';
import type { Account } from './accounts.types.js';
import type { AccountsService } from './accounts.service.js';

/** What people see and change of their own account. */
export function createAccountsHandlers(
  accounts: AccountsService,
  changes: AccountChangesService,
): Handlers<Pick<operations, 'getProfile' | 'updateProfile'>> {
  return {
    getProfile: async (request) => {
      const account = await accounts.getProfile(callerOf(request).accountId);
      return { status: 200, body: userOf(account) };
    },

    updateProfile: async (request) => {
      const { accountId } = callerOf(request);
      const decide = (before: Account) => request.assertIfMatch(userOf(before));
      const account = await changes.updateProfile(accountId, request.body, decide);
      return { status: 200, body: userOf(account) };
    },
  };
}
