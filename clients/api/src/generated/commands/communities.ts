// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type {
  CallOptions,
  CommunityOptions,
  KeyOptions,
  MarkedOptions,
} from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type { Seen } from '../../seen.js';
import type {
  Community,
  CommunityArchive,
  CommunityArchiveLink,
  CommunityChange,
  CommunityPage,
  ListCommunitiesQuery,
  NewCommunity,
} from './types.js';

/** Communities, and what they go by. */
export interface CommunitiesCommands {
  /**
   * See what was kept of a community. When the thirty days of a community that is closing are over,
   * and before anything is erased, all that it has is kept in one zip file: a folder for each feature
   * with its tables as CSV and JSON, its files under their names, and a README that says what is
   * what, and what is left out and why. It can be fetched for ninety days. 404
   * `community_archive_none` where there is none, or not yet, and 404 `community_archive_over` once
   * its time is over.
   */
  archive: (communityId: string, options?: CallOptions) => Promise<CommunityArchive>;
  /**
   * Fetch what was kept of a community. Where the zip file can be fetched for five minutes. Who was
   * told so stands in the audit log of the community before the answer is given: each time is a
   * fetching of its own, and none is repeated by an `Idempotency-Key`. It needs a proof of who asks
   * that is not older than ten minutes. 404 `community_archive_none` where there is none, or not yet,
   * and 404 `community_archive_over` once its ninety days are over.
   */
  archiveLink: (communityId: string, options?: CallOptions) => Promise<CommunityArchiveLink>;
  /**
   * Begin in earnest. A community that has been set up is active from now on. It needs a home and an
   * admin who has accepted their invitation: 409 `community_not_ready` says in `context.missing`
   * which of them, `unit` or `admin`, there is none of.
   */
  activate: (communityId: string, options?: CommunityOptions & KeyOptions) => Promise<Community>;
  /**
   * Suspend a community. Until it is resumed, what is there can be read and the gate goes on;
   * whatever else would change something is refused with 403 `community_suspended`.
   */
  suspend: (communityId: string, options?: CallOptions & KeyOptions) => Promise<Community>;
  /** Resume a community. What was suspended goes on. */
  resume: (communityId: string, options?: CallOptions & KeyOptions) => Promise<Community>;
  /**
   * Close a community. From now on it is as if it were suspended, and after thirty days what it has
   * is erased, once it is kept in an archive. Until then it can be reopened.
   */
  close: (communityId: string, options?: CallOptions & KeyOptions) => Promise<Community>;
  /**
   * Reopen a community. A community that is closing is again what it was before, as long as its
   * thirty days are not over.
   */
  reopen: (communityId: string, options?: CallOptions & KeyOptions) => Promise<Community>;
  /**
   * List my communities. The communities that the caller belongs to, by name; all there are for an
   * operator, with how many people each has and when something happened there last. Times and days of
   * a community are shown in its time zone.
   */
  list: (query?: ListCommunitiesQuery, options?: CallOptions) => Promise<CommunityPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListCommunitiesQuery, options?: CallOptions) => ItemsOf<CommunityPage>;
  /**
   * Open a community. A new community, which is set up before it is active: homes are entered and an
   * admin is invited. It may begin with how another one does things, its `template`.
   */
  create: (body: NewCommunity, options?: CallOptions & KeyOptions) => Promise<Community>;
  /**
   * Look at a community. The community as it is now, with the `ETag` that a change has to name. It is
   * the one that the caller acts in.
   */
  get: (communityId: string, options?: CommunityOptions) => Promise<Community>;
  /** The same with its mark, which an edit names as `ifMatch`. */
  read: (communityId: string, options?: CommunityOptions) => Promise<Seen<Community>>;
  /**
   * Edit a community. Changes what is named and leaves the rest. Whoever has something that hangs on
   * the time zone or the currency is in the way of changing it: `context.blockers` says what, and how
   * much.
   */
  update: (
    communityId: string,
    body: CommunityChange,
    options: CommunityOptions & MarkedOptions,
  ) => Promise<Community>;
}

export const communities: Operations<CommunitiesCommands> = {
  archive: 'GET /communities/{communityId}/archive',
  archiveLink: 'POST /communities/{communityId}/archive/link',
  activate: 'POST /communities/{communityId}/activate key',
  suspend: 'POST /communities/{communityId}/suspend key',
  resume: 'POST /communities/{communityId}/resume key',
  close: 'POST /communities/{communityId}/close key',
  reopen: 'POST /communities/{communityId}/reopen key',
  list: 'GET /communities query',
  all: 'GET /communities query pages',
  create: 'POST /communities body key',
  get: 'GET /communities/{communityId}',
  read: 'GET /communities/{communityId} seen',
  update: 'PATCH /communities/{communityId} body',
};
