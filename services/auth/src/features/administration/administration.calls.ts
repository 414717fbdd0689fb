import type { ServedCalls } from '@gatehouse/contracts/messages/auth';
import type { RpcHandlers } from '@gatehouse/shared/messaging/rpc/rpc-server';
import { shownEmailOf, type AccountDirectory } from '../accounts/accounts.feature.js';
import type { AccountEntry } from '../accounts/account-directory.types.js';

type Listed = ServedCalls['auth.people.list.reply']['people'][number];

/** The calls about other people's accounts; who may ask is the caller's to know. */
export function administrationCalls(
  directory: Pick<AccountDirectory, 'list'>,
): Pick<RpcHandlers<ServedCalls>, 'auth.people.list'> {
  return {
    'auth.people.list': async ({ after, ...listing }) => {
      const position = after && { ...after, id: after.accountId };
      const found = await directory.list({ ...listing, after: position });
      return { people: found.map((entry) => toListed(entry, listing.communityId)) };
    },
  };
}

/** Shows of an account what belongs to the community. */
function toListed({ account }: AccountEntry, communityId: string): Listed {
  return {
    accountId: account.id,
    givenName: account.givenName,
    familyName: account.familyName,
    email: shownEmailOf(account),
    ...(account.userName === null ? {} : { userName: account.userName }),
    ...(account.phone === null ? {} : { phone: account.phone }),
    status: account.status,
    roles: account.memberships
      .filter((each) => each.communityId === communityId)
      .map(({ role, job }) => ({ role, ...(job === null ? {} : { job }) })),
  };
}
