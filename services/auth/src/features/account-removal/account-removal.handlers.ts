import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { operations } from '../../generated/api.js';
import type { AccountRemovalService } from './account-removal.service.js';

/** The end of one's own account. */
export function createAccountRemovalHandlers(
  removal: AccountRemovalService,
): Handlers<Pick<operations, 'deleteAccount'>> {
  return {
    deleteAccount: async (request) => {
      const { accountId, actorId } = callerOf(request);
      await removal.remove(accountId, { actorId, address: request.address });
      return { status: 204 };
    },
  };
}
