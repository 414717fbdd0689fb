import type { RpcHandlers } from '@gatehouse/shared/messaging/rpc-server';
import type { ServedCalls } from '../../generated/messages.js';
import type { AccountsService } from './accounts.service.js';

/** The calls about accounts. Names only: other services need no more to show who did what. */
export function accountsCalls(
  accounts: AccountsService,
): Pick<RpcHandlers<ServedCalls>, 'auth.user.get'> {
  return {
    'auth.user.get': async ({ accountIds }) => {
      const found = await accounts.findNames(accountIds);
      const users = found.map(({ id, givenName, familyName, locale, status }) => ({
        accountId: id,
        givenName,
        familyName,
        locale,
        active: status === 'active',
      }));
      return { users };
    },
  };
}
