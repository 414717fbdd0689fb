import type { operations } from '@gatehouse/contracts/auth';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import {
  userOf,
  type AccountChangesService,
  type AccountsService,
} from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import type { AccountRemovalService } from './account-removal.service.js';

interface ProfileServices {
  accounts: AccountsService;
  changes: AccountChangesService;
  removal: AccountRemovalService;
  now: () => Date;
}

/** The operations tagged `profile` in openapi/auth.yaml. */
export function createProfileHandlers({
  accounts,
  changes,
  removal,
  now,
}: ProfileServices): Handlers<Pick<operations, 'getProfile' | 'updateProfile' | 'deleteAccount'>> {
  return {
    getProfile: async (request) => {
      const account = await accounts.getProfile(callerOf(request).accountId);
      return { status: 200, body: userOf(account) };
    },

    updateProfile: async (request) => {
      const { accountId, actorId } = callerOf(request);
      const account = await changes.updateProfile(accountId, {
        changes: request.body,
        decide: (before: Account) => request.assertIfMatch(userOf(before)),
        when: { at: now(), actorId, address: request.address },
      });
      return { status: 200, body: userOf(account) };
    },

    deleteAccount: async (request) => {
      const { accountId, actorId } = callerOf(request);
      await removal.remove(accountId, { actorId, address: request.address });
      return { status: 204 };
    },
  };
}
