import type { AccountsService } from '../accounts/accounts.feature.js';
import { stateOf } from './invitation-rules.js';
import type { InvitationListing } from './invitation-listing.js';
import type { InvitationsStore } from './invitations.store.js';
import type { InvitationEntry } from './invitations.types.js';

export type InvitationFilter = Omit<InvitationListing, 'now'>;

interface Sources {
  store: Pick<InvitationsStore, 'list'>;
  accounts: Pick<AccountsService, 'findAccounts'>;
  now: Date;
}

/**
 * Invitations with what has become of them. Whether one is still meant shows in the rights that its
 * giver has now, which no column knows: so the table gives all that may have the wanted state, and
 * those that have it are kept until the page is full. Few are left out, as a link is good for a week.
 */
export async function listEntries(
  { store, accounts, now }: Sources,
  filter: InvitationFilter,
): Promise<InvitationEntry[]> {
  const { state: wanted, limit } = filter;
  const entries: InvitationEntry[] = [];
  let { beforeId } = filter;
  for (;;) {
    const found = await store.list({ ...filter, beforeId, now });
    const inviters = await accounts.findAccounts(found.map(({ invitedBy }) => invitedBy));
    for (const invitation of found) {
      const state = stateOf(invitation, inviters.get(invitation.invitedBy), now);
      if (wanted === undefined || state === wanted) entries.push({ invitation, state });
    }
    if (entries.length >= limit || found.length < limit) return entries.slice(0, limit);
    beforeId = found.at(-1)?.id;
  }
}
