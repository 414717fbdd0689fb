import { fileURLToPath } from 'node:url';
import { describeGrowth, type GrowthQuestion } from '@gatehouse/shared/testing/growth';
import { createAccountDirectoryStore } from '../src/features/accounts/account-directory.store.js';
import type { AccountListing } from '../src/features/accounts/account-directory.types.js';
import { createApiKeysStore } from '../src/features/api-keys/api-keys.store.js';
import type { InvitationListing } from '../src/features/invitations/invitation-listing.js';
import { createInvitationsStore } from '../src/features/invitations/invitations.store.js';
import { createSessionsStore } from '../src/features/sessions/sessions.store.js';
import { createGrowthWorld, LONG_AGO, NOW, type GrownCommunity } from './support/growth-world.js';

const limit = 25;

type Question = GrowthQuestion<GrownCommunity>;

function accounts(
  what: string,
  most: Question['most'],
  listing: (community: GrownCommunity) => Partial<AccountListing>,
): Question {
  return {
    ...{ operation: 'listAccounts', what, most },
    ask: (session, community) =>
      createAccountDirectoryStore(session).list({
        ...{ communityId: community.id, limit },
        ...listing(community),
      }),
  };
}

function invitations(
  what: string,
  most: Question['most'],
  listing: (community: GrownCommunity) => Partial<InvitationListing>,
): Question {
  return {
    ...{ operation: 'listInvitations', what, most },
    ask: (session, community) =>
      createInvitationsStore(session).list({
        ...{ communityId: community.id, limit, now: NOW },
        ...listing(community),
      }),
  };
}

function apiKeys(
  what: string,
  before: (community: GrownCommunity) => string | undefined,
): Question {
  return {
    ...{ operation: 'listApiKeys', what, most: 2 * limit },
    ask: (session, community) =>
      createApiKeysStore(session).list({
        ...{ communityId: community.id, limit },
        before: before(community),
      }),
  };
}

function sessions(
  what: string,
  before: (community: GrownCommunity) => string | undefined,
): Question {
  return {
    // Those that are open, found and sorted; of those that are over there are far more.
    ...{ operation: 'listSessions', what, most: ({ openSessions }) => 2 * openSessions },
    ask: (session, community) =>
      createSessionsStore(session).list({
        ...{ accountId: community.accountIds[0] ?? '', limit },
        ...{ openAt: NOW, usedAfter: LONG_AGO, before: before(community) },
      }),
  };
}

/** A page, with the accounts of it and their roles. */
const page = 6 * limit;
/** The members, who are some thousands at the most; their names; and what is sorted of both. */
const allMembers = ({ accountIds }: GrownCommunity): number => 5 * accountIds.length + page;
const allInvitations = ({ invitationIds }: GrownCommunity): number => invitationIds.length + limit;
const middle = (ids: readonly string[]): string => ids[ids.length / 2] ?? '';

const questions: Question[] = [
  accounts('the first page', allMembers, () => ({})),
  accounts('a page deep in the list', allMembers, () => ({
    after: { familyName: 'Menon', givenName: 'Esha', id: '' },
  })),
  accounts('by a name', allMembers, () => ({ search: 'shah' })),
  accounts('by a name that nobody has', allMembers, () => ({ search: 'zebra' })),
  accounts('the admins', page, () => ({ role: 'admin' })),
  accounts('who is deactivated, which nobody is', allMembers, () => ({ status: 'deactivated' })),
  accounts('of all communities, behind a name', page, () => ({
    ...{ communityId: undefined, after: { familyName: 'Menon', givenName: 'Esha', id: '' } },
  })),
  invitations('the newest page', 2 * limit, () => ({})),
  invitations('a page deep in the list', 2 * limit, ({ invitationIds }) => ({
    beforeId: middle(invitationIds),
  })),
  invitations('those that came back', allInvitations, () => ({ progress: 'bounced' })),
  invitations('the open', 4 * limit, () => ({ state: 'open' })),
  invitations('by an address that none has', allInvitations, () => ({ search: 'zebra' })),
  apiKeys('the newest page', () => undefined),
  apiKeys('a page deep in the list', ({ apiKeyIds }) => middle(apiKeyIds)),
  sessions('the newest page', () => undefined),
  sessions('a page deep in the list', ({ sessionIds }) => middle(sessionIds)),
];

describeGrowth('what is read of auth does not grow with the platform', {
  spec: fileURLToPath(new URL('../../../../openapi/auth.yaml', import.meta.url)),
  open: createGrowthWorld,
  questions,
  notOurs: ['listDeadLetters'],
});
