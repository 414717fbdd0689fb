import type { components, operations } from '@gatehouse/contracts/main';
import { bodyOf, type Http } from '../http.js';
import { itemsOf } from '../pages.js';
import { seenOf, type Seen } from '../seen.js';
import {
  asSeen,
  inCommunity,
  keyed,
  type CommunityOptions,
  type EditOptions,
  type QueryOf,
  type WriteOptions,
} from './options.js';

export type Notice = components['schemas']['Notice'];
export type NoticeDraft = components['schemas']['NoticeDraft'];
export type NoticeEntry = components['schemas']['NoticeEntry'];
type NoticeQuery = QueryOf<operations['listNotices']>;

/**
 * The operations tagged `noticeboard`.
 *
 * @param newKey makes the idempotency key of a write for which the caller chose none
 */
export function noticeCommands({ main }: Http, newKey: () => string | undefined) {
  const list = (query: NoticeQuery = {}, options: CommunityOptions = {}) =>
    bodyOf(main.GET('/notices', { params: { query }, ...inCommunity(options) }));
  const of = (noticeId: string, options: CommunityOptions) => ({
    params: { path: { noticeId } },
    ...inCommunity(options),
  });

  return {
    list,
    /** Every notice, page by page, those that are pinned first. */
    all: (query: NoticeQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /** The notice with the mark that an edit of it names. */
    read: (noticeId: string, options: CommunityOptions = {}): Promise<Seen<Notice>> =>
      seenOf(main.GET('/notices/{noticeId}', of(noticeId, options))),
    publish: (body: NoticeDraft, options: WriteOptions = {}): Promise<Notice> => {
      const params = keyed(options, newKey);
      return bodyOf(main.POST('/notices', { body, params, ...inCommunity(options) }));
    },
    edit: (
      noticeId: string,
      body: NoticeDraft,
      options: CommunityOptions & EditOptions,
    ): Promise<Notice> => {
      const params = { path: { noticeId }, ...asSeen(options) };
      return bodyOf(main.PUT('/notices/{noticeId}', { body, params, ...inCommunity(options) }));
    },
    withdraw: async (noticeId: string, options: CommunityOptions = {}): Promise<void> => {
      await bodyOf(main.DELETE('/notices/{noticeId}', of(noticeId, options)));
    },
    markRead: async (noticeId: string, options: CommunityOptions = {}): Promise<void> => {
      await bodyOf(main.PUT('/notices/{noticeId}/read', of(noticeId, options)));
    },
  };
}
