// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf } from '../../http.js';
import { itemsOf } from '../../pages.js';
import { seenOf, type Seen } from '../../seen.js';
import {
  communityOf,
  keyOf,
  markOf,
  signalOf,
  type CallOptions,
  type Calls,
  type CommunityOptions,
  type KeyOptions,
  type MarkedOptions,
} from '../../commands/options.js';
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
export function communities({ main, newKey }: Calls) {
  const list = (
    query: ListCommunitiesQuery = {},
    options: CallOptions = {},
  ): Promise<CommunityPage> =>
    bodyOf(main.GET('/communities', { params: { query }, ...signalOf(options) }));
  return {
    /**
     * See what was kept of a community. When the thirty days of a community that is closing are over,
     * and before anything is erased, all that it has is kept in one zip file: a folder for each feature
     * with its tables as CSV and JSON, its files under their names, and a README that says what is
     * what, and what is left out and why. It can be fetched for ninety days. 404
     * `community_archive_none` where there is none, or not yet, and 404 `community_archive_over` once
     * its time is over.
     */
    archive: (communityId: string, options: CallOptions = {}): Promise<CommunityArchive> =>
      bodyOf(
        main.GET('/communities/{communityId}/archive', {
          params: { path: { communityId } },
          ...signalOf(options),
        }),
      ),
    /**
     * Fetch what was kept of a community. Where the zip file can be fetched for five minutes. Who was
     * told so stands in the audit log of the community before the answer is given: each time is a
     * fetching of its own, and none is repeated by an `Idempotency-Key`. It needs a proof of who asks
     * that is not older than ten minutes. 404 `community_archive_none` where there is none, or not yet,
     * and 404 `community_archive_over` once its ninety days are over.
     */
    archiveLink: (communityId: string, options: CallOptions = {}): Promise<CommunityArchiveLink> =>
      bodyOf(
        main.POST('/communities/{communityId}/archive/link', {
          params: { path: { communityId } },
          ...signalOf(options),
        }),
      ),
    /**
     * Begin in earnest. A community that has been set up is active from now on. It needs a home and an
     * admin who has accepted their invitation: 409 `community_not_ready` says in `context.missing`
     * which of them, `unit` or `admin`, there is none of.
     */
    activate: (
      communityId: string,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<Community> =>
      bodyOf(
        main.POST('/communities/{communityId}/activate', {
          params: {
            path: { communityId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          ...signalOf(options),
        }),
      ),
    /**
     * Suspend a community. Until it is resumed, what is there can be read and the gate goes on;
     * whatever else would change something is refused with 403 `community_suspended`.
     */
    suspend: (communityId: string, options: CallOptions & KeyOptions = {}): Promise<Community> =>
      bodyOf(
        main.POST('/communities/{communityId}/suspend', {
          params: { path: { communityId }, header: keyOf(options, newKey) },
          ...signalOf(options),
        }),
      ),
    /** Resume a community. What was suspended goes on. */
    resume: (communityId: string, options: CallOptions & KeyOptions = {}): Promise<Community> =>
      bodyOf(
        main.POST('/communities/{communityId}/resume', {
          params: { path: { communityId }, header: keyOf(options, newKey) },
          ...signalOf(options),
        }),
      ),
    /**
     * Close a community. From now on it is as if it were suspended, and after thirty days what it has
     * is erased, once it is kept in an archive. Until then it can be reopened.
     */
    close: (communityId: string, options: CallOptions & KeyOptions = {}): Promise<Community> =>
      bodyOf(
        main.POST('/communities/{communityId}/close', {
          params: { path: { communityId }, header: keyOf(options, newKey) },
          ...signalOf(options),
        }),
      ),
    /**
     * Reopen a community. A community that is closing is again what it was before, as long as its
     * thirty days are not over.
     */
    reopen: (communityId: string, options: CallOptions & KeyOptions = {}): Promise<Community> =>
      bodyOf(
        main.POST('/communities/{communityId}/reopen', {
          params: { path: { communityId }, header: keyOf(options, newKey) },
          ...signalOf(options),
        }),
      ),
    /**
     * List my communities. The communities that the caller belongs to, by name; all there are for an
     * operator, with how many people each has and when something happened there last. Times and days of
     * a community are shown in its time zone.
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListCommunitiesQuery = {}, options: CallOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /**
     * Open a community. A new community, which is set up before it is active: homes are entered and an
     * admin is invited. It may begin with how another one does things, its `template`.
     */
    create: (body: NewCommunity, options: CallOptions & KeyOptions = {}): Promise<Community> =>
      bodyOf(
        main.POST('/communities', {
          params: { header: keyOf(options, newKey) },
          body,
          ...signalOf(options),
        }),
      ),
    /**
     * Look at a community. The community as it is now, with the `ETag` that a change has to name. It is
     * the one that the caller acts in.
     */
    get: (communityId: string, options: CommunityOptions = {}): Promise<Community> =>
      bodyOf(
        main.GET('/communities/{communityId}', {
          params: { path: { communityId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /** The same with its mark, which an edit names as `ifMatch`. */
    read: (communityId: string, options: CommunityOptions = {}): Promise<Seen<Community>> =>
      seenOf(
        main.GET('/communities/{communityId}', {
          params: { path: { communityId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Edit a community. Changes what is named and leaves the rest. Whoever has something that hangs on
     * the time zone or the currency is in the way of changing it: `context.blockers` says what, and how
     * much.
     */
    update: (
      communityId: string,
      body: CommunityChange,
      options: CommunityOptions & MarkedOptions,
    ): Promise<Community> =>
      bodyOf(
        main.PATCH('/communities/{communityId}', {
          params: {
            path: { communityId },
            header: { ...communityOf(options), ...markOf(options) },
          },
          body,
          ...signalOf(options),
        }),
      ),
  };
}
