import type { operations } from '@gatehouse/contracts/main';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Caller, Handlers, Idempotency } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { CommunityNotFound } from './communities.errors.js';
import type { CommunitiesService } from './communities.service.js';
import type { Asker, Community } from './communities.types.js';
import { toCommunityBody, viewOfAll } from './community-bodies.js';
import type { CommunityChangesService } from './community-changes.service.js';
import type { CommunityArchivesService } from './community-archives.service.js';
import type { Ties } from './community-ties.js';

/** The list among the operations tagged `communities` in openapi/main.yaml. */
export function createCommunitiesHandlers(
  communities: CommunitiesService,
  ties: Pick<Ties, 'console'>,
): Handlers<Pick<operations, 'listCommunities'>> {
  return {
    listCommunities: async (request) => {
      const { cursor, limit = defaultPageSize } = request.query;
      const { tenantIds, permissions } = callerOf(request);
      const found = await communities.listCommunities({
        ids: tenantIds,
        ...afterOf(cursor),
        limit: limit + 1,
      });
      const looksAfterAll = permissions.includes('communities:manage');
      const toItem = looksAfterAll ? await viewOfAll(ties, found) : toCommunityBody;
      return { status: 200, body: toPage(found, limit, toItem, positionOf) };
    },
  };
}

/** The list is in the order of names. */
const positionOf = ({ name, id }: { name: string; id: string }): [string, string] => [name, id];

function afterOf(cursor: string | undefined) {
  if (cursor === undefined) return {};
  const [name, id] = readCursor(cursor, ['name', 'id']);
  return { after: { name, id } };
}

type CommunityChangeOperations = Pick<
  operations,
  | 'createCommunity'
  | 'getCommunity'
  | 'updateCommunity'
  | 'activateCommunity'
  | 'suspendCommunity'
  | 'resumeCommunity'
  | 'closeCommunity'
  | 'reopenCommunity'
>;

/** Those of them that are about one community. */
export function createCommunityChangesHandlers(
  communities: Pick<CommunitiesService, 'findCommunity'>,
  changes: CommunityChangesService,
): Handlers<CommunityChangeOperations> {
  return {
    createCommunity: async (request) => {
      const remember = rememberAs(201, request.idempotency, toCommunityBody);
      const community = await changes.create(askerOf(request), request.body, remember);
      return { status: 201, body: toCommunityBody(community) };
    },

    getCommunity: async (request) => {
      const community = await communities.findCommunity(actedIn(request));
      return { status: 200, body: toCommunityBody(community) };
    },

    updateCommunity: async (request) => {
      const decide = (before: Community) => request.assertIfMatch(toCommunityBody(before));
      const change = { change: request.body, decide };
      const community = await changes.update(askerOf(request), actedIn(request), change);
      return { status: 200, body: toCommunityBody(community) };
    },

    activateCommunity: async (request) => {
      const asked = { ...stepOf(request), communityId: actedIn(request) };
      return { status: 200, body: toCommunityBody(await changes.activate(asked)) };
    },

    suspendCommunity: async (request) => ({
      status: 200,
      body: toCommunityBody(await changes.step('suspend', stepOf(request))),
    }),

    resumeCommunity: async (request) => ({
      status: 200,
      body: toCommunityBody(await changes.step('resume', stepOf(request))),
    }),

    closeCommunity: async (request) => ({
      status: 200,
      body: toCommunityBody(await changes.step('close', stepOf(request))),
    }),

    reopenCommunity: async (request) => ({
      status: 200,
      body: toCommunityBody(await changes.step('reopen', stepOf(request))),
    }),
  };
}

interface Named {
  caller: Caller | undefined;
  params: { communityId: string };
}

/**
 * The community that the path names, which has to be the one that the caller's rights were looked up
 * in: of another they are not even told that it is there.
 */
function actedIn(request: Named): string {
  const { communityId } = request.params;
  if (communityId !== callerOf(request).tenantId) throw new CommunityNotFound(communityId);
  return communityId;
}

function askerOf(request: Pick<Named, 'caller'>): Asker {
  const { accountId, actorId } = callerOf(request);
  return { accountId, actorId };
}

/** A step that is asked for by those who look after all communities. */
function stepOf(request: Named & { idempotency?: Idempotency }) {
  return {
    by: askerOf(request),
    communityId: request.params.communityId,
    remember: rememberAs(200, request.idempotency, toCommunityBody),
  };
}

/** What is kept of communities before they are erased, for whoever looks after all of them. */
export function createCommunityArchivesHandlers(
  archives: Pick<CommunityArchivesService, 'get' | 'link'>,
): Handlers<Pick<operations, 'getCommunityArchive' | 'linkCommunityArchive'>> {
  return {
    getCommunityArchive: async (request) => {
      const archive = await archives.get(request.params.communityId);
      const { name, bytes, sha256, madeAt, availableUntil } = archive;
      const times = { madeAt: madeAt.toISOString(), availableUntil: availableUntil.toISOString() };
      return { status: 200, body: { name, bytes, sha256, ...times } };
    },

    linkCommunityArchive: async (request) => {
      const link = await archives.link(askerOf(request), request.params.communityId);
      const { url, name, bytes, sha256, expiresAt } = link;
      const body = { url, name, bytes, sha256, expiresAt: expiresAt.toISOString() };
      return { status: 200, body };
    },
  };
}
