// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type {
  DataArchive,
  DataRequest,
  DataRequestDraft,
  DataRequestPage,
  ListDataRequestsQuery,
} from './types.js';

/** What somebody asks of the data that their community has about them. */
export interface DataRequestsCommands {
  /**
   * List data requests. One's own, the newest first; or, with `of=community` and the permission
   * `people:export`, those of everybody in the community. Who looks after all requests sees how far
   * each is, and nothing of what it brings together.
   */
  list: (query?: ListDataRequestsQuery, options?: CommunityOptions) => Promise<DataRequestPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListDataRequestsQuery, options?: CommunityOptions) => ItemsOf<DataRequestPage>;
  /**
   * Ask for one's data, or for its erasure. An `export` brings together all that the community has
   * about the caller, and what is known of their account: as JSON and as CSV, with the files that
   * they have uploaded and a page that says what is what, in one zip file. It can be fetched for
   * seven days, and whoever asked is told when it is ready. An `erasure` takes all that back: it is
   * `cooling` for 48 hours, in which it can be cancelled, and then what the community has of the
   * caller is erased, their homes there end, and they are a member no more; the account itself goes
   * with its last membership. What stays, why and until when stands in the request from the
   * beginning. Somebody without whom a community would have no admin lets another be one first: 409
   * `last_admin`. Only one of each kind may be in the works: 409 `data_request_open`. It needs a
   * proof of who asks that is not older than ten minutes: 401 `step_up_required`.
   */
  create: (body: DataRequestDraft, options?: CommunityOptions & KeyOptions) => Promise<DataRequest>;
  /**
   * See how far a data request is. One of one's own; with the permission `people:export` also that of
   * somebody else.
   */
  get: (dataRequestId: string, options?: CommunityOptions) => Promise<DataRequest>;
  /**
   * Cancel an erasure. Nothing is erased. Only whoever asked for it can, and only while it cools: 409
   * `data_request_state` afterwards, and for an export.
   */
  cancel: (dataRequestId: string, options?: CommunityOptions & KeyOptions) => Promise<DataRequest>;
  /**
   * Fetch one's data. Where the zip file can be fetched for five minutes, by whoever asked and by
   * nobody else. 409 `data_request_not_ready` while it is in the works; 404
   * `data_request_archive_gone` once its seven days are over. It needs a proof of who asks that is
   * not older than ten minutes.
   */
  archive: (dataRequestId: string, options?: CommunityOptions) => Promise<DataArchive>;
}

export const dataRequests: Operations<DataRequestsCommands> = {
  list: 'GET /data-requests query',
  all: 'GET /data-requests query pages',
  create: 'POST /data-requests body key',
  get: 'GET /data-requests/{dataRequestId}',
  cancel: 'POST /data-requests/{dataRequestId}/cancel key',
  archive: 'GET /data-requests/{dataRequestId}/archive',
};
