import type { Account } from '../accounts/accounts.types.js';
import { AccountShared, RankTooHigh } from '../administration/administration.feature.js';
import { mayInvite } from '../invitations/invitations.feature.js';
import { rightsOfNow } from '../rights/rights.feature.js';

/**
 * Whoever has the link has the account, with all that it may do anywhere: so it is for those alone who
 * could have invited its owner to each of their roles, in each of their communities.
 * @param helper as the account is now
 * @throws RankTooHigh; AccountShared for what the account is in other communities
 */
export function assertMayHelp(helper: Account, account: Account, communityId: string): void {
  if (account.platformRole !== null) throw new RankTooHigh();
  const beyond = account.memberships.filter(
    (held) => !mayInvite(rightsOfNow(helper, held.communityId).roles, held.role),
  );
  if (beyond.some((held) => held.communityId === communityId)) throw new RankTooHigh();
  if (beyond.length > 0) throw new AccountShared();
}
