// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions, MarkedOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type { Seen } from '../../seen.js';
import type {
  JobStatus,
  ListNoticesQuery,
  Notice,
  NoticeDraft,
  NoticeExport,
  NoticePage,
} from './types.js';

/** What the management tells everybody. */
export interface NoticesCommands {
  /**
   * List the community's notices. Those that are pinned come first, the longest pinned at the top;
   * then the others, newest first. A notice is pinned up to and with the day of `pinnedUntil` in the
   * community's time zone; the pages of one list go by the day on which it was begun.
   */
  list: (query?: ListNoticesQuery, options?: CommunityOptions) => Promise<NoticePage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListNoticesQuery, options?: CommunityOptions) => ItemsOf<NoticePage>;
  /**
   * Put up a notice. Every member may read it from now on. Whoever lives in the community at this
   * moment is told, but not the one who wrote it.
   */
  publish: (body: NoticeDraft, options?: CommunityOptions & KeyOptions) => Promise<Notice>;
  /**
   * Have the notices written to a file. A job that writes every notice that is up, in the order in
   * which they were put up: what it says, who wrote it, when, and how many have read it. A PDF shows
   * how each begins, and has room for 5,000 of them. Times are those of the community's clocks.
   */
  export: (body: NoticeExport, options?: CommunityOptions & KeyOptions) => Promise<JobStatus>;
  /**
   * Look at a notice. The notice as it is now, with the `ETag` that a change has to name. Looking
   * does not mark it as read.
   */
  get: (noticeId: string, options?: CommunityOptions) => Promise<Notice>;
  /** The same with its mark, which an edit names as `ifMatch`. */
  read: (noticeId: string, options?: CommunityOptions) => Promise<Seen<Notice>>;
  /**
   * Edit a notice. Puts these words, and how long they are pinned, in the place of those there are:
   * without `pinnedUntil` the notice is pinned no more. Who wrote it and when it was put up stay, and
   * nobody is told again.
   */
  edit: (
    noticeId: string,
    body: NoticeDraft,
    options: CommunityOptions & MarkedOptions,
  ) => Promise<Notice>;
  /** Take a notice down. Nobody finds it any more. It cannot be put up again. */
  withdraw: (noticeId: string, options?: CommunityOptions) => Promise<void>;
  /**
   * Mark a notice as read. By the caller, for good; to say so again changes nothing. An edit does not
   * make it unread.
   */
  markRead: (noticeId: string, options?: CommunityOptions) => Promise<void>;
}

export const notices: Operations<NoticesCommands> = {
  list: 'GET /notices query',
  all: 'GET /notices query pages',
  publish: 'POST /notices body key',
  export: 'POST /notices/export body key',
  get: 'GET /notices/{noticeId}',
  read: 'GET /notices/{noticeId} seen',
  edit: 'PUT /notices/{noticeId} body',
  withdraw: 'DELETE /notices/{noticeId}',
  markRead: 'PUT /notices/{noticeId}/read',
};
