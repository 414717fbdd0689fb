// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf, done } from '../../http.js';
import { itemsOf } from '../../pages.js';
import { seenOf, type Seen } from '../../seen.js';
import {
  communityOf,
  keyOf,
  markOf,
  signalOf,
  type Calls,
  type CommunityOptions,
  type KeyOptions,
  type MarkedOptions,
} from '../../commands/options.js';
import type {
  JobStatus,
  ListNoticesQuery,
  Notice,
  NoticeDraft,
  NoticeExport,
  NoticePage,
} from './types.js';

/** What the management tells everybody. */
export function notices({ main, newKey }: Calls) {
  const list = (
    query: ListNoticesQuery = {},
    options: CommunityOptions = {},
  ): Promise<NoticePage> =>
    bodyOf(
      main.GET('/notices', {
        params: { query, header: communityOf(options) },
        ...signalOf(options),
      }),
    );
  return {
    /**
     * List the community's notices. Those that are pinned come first, the longest pinned at the top;
     * then the others, newest first. A notice is pinned up to and with the day of `pinnedUntil` in the
     * community's time zone; the pages of one list go by the day on which it was begun.
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListNoticesQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /**
     * Put up a notice. Every member may read it from now on. Whoever lives in the community at this
     * moment is told, but not the one who wrote it.
     */
    publish: (body: NoticeDraft, options: CommunityOptions & KeyOptions = {}): Promise<Notice> =>
      bodyOf(
        main.POST('/notices', {
          params: { header: { ...communityOf(options), ...keyOf(options, newKey) } },
          body,
          ...signalOf(options),
        }),
      ),
    /**
     * Have the notices written to a file. A job that writes every notice that is up, in the order in
     * which they were put up: what it says, who wrote it, when, and how many have read it. A PDF shows
     * how each begins, and has room for 5,000 of them. Times are those of the community's clocks.
     */
    export: (body: NoticeExport, options: CommunityOptions & KeyOptions = {}): Promise<JobStatus> =>
      bodyOf(
        main.POST('/notices/export', {
          params: { header: { ...communityOf(options), ...keyOf(options, newKey) } },
          body,
          ...signalOf(options),
        }),
      ),
    /**
     * Look at a notice. The notice as it is now, with the `ETag` that a change has to name. Looking
     * does not mark it as read.
     */
    get: (noticeId: string, options: CommunityOptions = {}): Promise<Notice> =>
      bodyOf(
        main.GET('/notices/{noticeId}', {
          params: { path: { noticeId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /** The same with its mark, which an edit names as `ifMatch`. */
    read: (noticeId: string, options: CommunityOptions = {}): Promise<Seen<Notice>> =>
      seenOf(
        main.GET('/notices/{noticeId}', {
          params: { path: { noticeId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Edit a notice. Puts these words, and how long they are pinned, in the place of those there are:
     * without `pinnedUntil` the notice is pinned no more. Who wrote it and when it was put up stay, and
     * nobody is told again.
     */
    edit: (
      noticeId: string,
      body: NoticeDraft,
      options: CommunityOptions & MarkedOptions,
    ): Promise<Notice> =>
      bodyOf(
        main.PUT('/notices/{noticeId}', {
          params: { path: { noticeId }, header: { ...communityOf(options), ...markOf(options) } },
          body,
          ...signalOf(options),
        }),
      ),
    /** Take a notice down. Nobody finds it any more. It cannot be put up again. */
    withdraw: (noticeId: string, options: CommunityOptions = {}): Promise<void> =>
      done(
        main.DELETE('/notices/{noticeId}', {
          params: { path: { noticeId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Mark a notice as read. By the caller, for good; to say so again changes nothing. An edit does not
     * make it unread.
     */
    markRead: (noticeId: string, options: CommunityOptions = {}): Promise<void> =>
      done(
        main.PUT('/notices/{noticeId}/read', {
          params: { path: { noticeId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
  };
}
