import type { components, operations } from '@gatehouse/contracts/main';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, invalidCursor, readCursor, toPage } from '@gatehouse/shared/http/page';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { dayNamed, type Day } from '@gatehouse/shared/time/local-time';
import { dateFormats } from '@gatehouse/shared/validation/date-formats';
import { actingFor } from '../../acting.js';
import { toJobBody } from '../jobs/jobs.feature.js';
import type { StartNoticeExport } from './notice-export.js';
import type { NoticeboardService } from './noticeboard.service.js';
import type { Notice, NoticeDraft, NoticeEntry } from './noticeboard.types.js';

type Schemas = components['schemas'];

type NoticeboardOperations = Pick<
  operations,
  | 'listNotices'
  | 'publishNotice'
  | 'exportNotices'
  | 'getNotice'
  | 'editNotice'
  | 'withdrawNotice'
  | 'markNoticeRead'
>;

/** The operations tagged `noticeboard` in openapi/main.yaml. */
export function createNoticeboardHandlers(
  noticeboard: NoticeboardService,
  startExport: StartNoticeExport,
): Handlers<NoticeboardOperations> {
  return {
    listNotices: async (request) => {
      const { cursor, limit = defaultPageSize } = request.query;
      const from = { ...placeIn(cursor), limit: limit + 1 };
      const { day, entries } = await noticeboard.list(actingFor(request), from);
      const toItem = viewFor(callerOf(request).permissions);
      return { status: 200, body: toPage(entries, limit, toItem, (entry) => placeOf(entry, day)) };
    },

    publishNotice: async (request) => {
      const remember = rememberAs(201, request.idempotency, toBody);
      const draft = toDraft(request.body);
      const notice = await noticeboard.publish(actingFor(request), draft, remember);
      return { status: 201, body: toBody(notice) };
    },

    exportNotices: async (request) => {
      const remember = rememberAs(201, request.idempotency, toJobBody);
      const job = await startExport(actingFor(request), request.body, remember);
      return { status: 201, body: toJobBody(job) };
    },

    getNotice: async (request) => {
      const notice = await noticeboard.get(actingFor(request), request.params.noticeId);
      return { status: 200, body: toBody(notice) };
    },

    editNotice: async (request) => {
      const decide = (before: Notice) => request.assertIfMatch(toBody(before));
      const change = { draft: toDraft(request.body), decide };
      const notice = await noticeboard.edit(actingFor(request), request.params.noticeId, change);
      return { status: 200, body: toBody(notice) };
    },

    withdrawNotice: async (request) => {
      await noticeboard.withdraw(actingFor(request), request.params.noticeId);
      return { status: 204 };
    },

    markNoticeRead: async (request) => {
      await noticeboard.markRead(actingFor(request), request.params.noticeId);
      return { status: 204 };
    },
  };
}

/** Where a list goes on, and the day that it was begun on: what is pinned changes at midnight. */
const placeOf = ({ notice, pinned }: NoticeEntry, day: Day): [string, string, string] => [
  day.toString(),
  pinned && notice.pinnedUntil ? notice.pinnedUntil.toString() : '',
  notice.id,
];

function placeIn(cursor: string | undefined) {
  if (cursor === undefined) return {};
  const [day, pinnedUntil, id] = readCursor(cursor, ['day', 'pinnedUntil', 'id']);
  const pin = pinnedUntil === '' ? {} : { pinnedUntil: dayIn(pinnedUntil) };
  return { day: dayIn(day), after: { ...pin, id } };
}

function dayIn(text: string): Day {
  if (!dateFormats.date(text)) throw invalidCursor();
  return dayNamed(text);
}

function toDraft({ pinnedUntil, ...words }: Schemas['NoticeDraft']): NoticeDraft {
  return { ...words, ...(pinnedUntil !== undefined && { pinnedUntil: dayNamed(pinnedUntil) }) };
}

function toBody({ pinnedUntil, publishedAt, editedAt, ...rest }: Notice): Schemas['Notice'] {
  return {
    ...rest,
    ...(pinnedUntil && { pinnedUntil: pinnedUntil.toString() }),
    publishedAt: publishedAt.toISOString(),
    ...(editedAt && { editedAt: editedAt.toISOString() }),
  };
}

/** How many have read a notice is for whoever writes them. */
function viewFor(permissions: readonly string[]) {
  const mayCount = permissions.includes('notices:write');
  return ({ notice, pinned, read, readers }: NoticeEntry): Schemas['NoticeEntry'] => ({
    notice: toBody(notice),
    pinned,
    read,
    ...(mayCount && { readers }),
  });
}
