// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf } from '../../http.js';
import { itemsOf } from '../../pages.js';
import {
  communityOf,
  keyOf,
  signalOf,
  type Calls,
  type CommunityOptions,
  type KeyOptions,
} from '../../commands/options.js';
import type {
  DataArchive,
  DataRequest,
  DataRequestDraft,
  DataRequestPage,
  ListDataRequestsQuery,
} from './types.js';

/** What somebody asks of the data that their community has about them. */
export function dataRequests({ main, newKey }: Calls) {
  const list = (
    query: ListDataRequestsQuery = {},
    options: CommunityOptions = {},
  ): Promise<DataRequestPage> =>
    bodyOf(
      main.GET('/data-requests', {
        params: { query, header: communityOf(options) },
        ...signalOf(options),
      }),
    );
  return {
    /**
     * List data requests. One's own, the newest first; or, with `of=community` and the permission
     * `people:export`, those of everybody in the community. Who looks after all requests sees how far
     * each is, and nothing of what it brings together.
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListDataRequestsQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
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
    create: (
      body: DataRequestDraft,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<DataRequest> =>
      bodyOf(
        main.POST('/data-requests', {
          params: { header: { ...communityOf(options), ...keyOf(options, newKey) } },
          body,
          ...signalOf(options),
        }),
      ),
    /**
     * See how far a data request is. One of one's own; with the permission `people:export` also that of
     * somebody else.
     */
    get: (dataRequestId: string, options: CommunityOptions = {}): Promise<DataRequest> =>
      bodyOf(
        main.GET('/data-requests/{dataRequestId}', {
          params: { path: { dataRequestId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Cancel an erasure. Nothing is erased. Only whoever asked for it can, and only while it cools: 409
     * `data_request_state` afterwards, and for an export.
     */
    cancel: (
      dataRequestId: string,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<DataRequest> =>
      bodyOf(
        main.POST('/data-requests/{dataRequestId}/cancel', {
          params: {
            path: { dataRequestId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          ...signalOf(options),
        }),
      ),
    /**
     * Fetch one's data. Where the zip file can be fetched for five minutes, by whoever asked and by
     * nobody else. 409 `data_request_not_ready` while it is in the works; 404
     * `data_request_archive_gone` once its seven days are over. It needs a proof of who asks that is
     * not older than ten minutes.
     */
    archive: (dataRequestId: string, options: CommunityOptions = {}): Promise<DataArchive> =>
      bodyOf(
        main.GET('/data-requests/{dataRequestId}/archive', {
          params: { path: { dataRequestId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
  };
}
