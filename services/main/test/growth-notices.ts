import { newId } from '@gatehouse/shared/ids/ids';
import type { TableRow } from '@gatehouse/shared/sql/statements/insert-rows';
import type { NoticeRow } from '../src/features/noticeboard/noticeboard.model.js';

/** The day until which the newest notices are pinned. */
export const PINNED_UNTIL = new Date('2026-02-01T00:00:00.000Z');

interface Board {
  communityId: string;
  accountIds: readonly string[];
  /** How many notices it has. */
  count: number;
}

/** Every tenth was pinned once; of the newest five three are pinned today, and one is taken down. */
export function nthNotice(board: Board, publishedAt: Date, n: number): NoticeRow {
  const { communityId, accountIds, count } = board;
  const today = PINNED_UNTIL.toISOString().slice(0, 10);
  const fromNewest = count - n;
  const pinnedUntil = fromNewest <= 3 ? today : n % 10 === 0 ? '2026-01-05' : null;
  return {
    ...{ communityId, id: newId(), title: `Notice ${n}`, body: 'Water is off.', pinnedUntil },
    ...{ authorId: accountIds[0] ?? '', authorName: 'Meera Iyer', publishedAt, editedAt: null },
    ...{ withdrawnAt: fromNewest === 4 ? publishedAt : null, readers: 1 },
  };
}

export function readOnce(
  { communityId, id, publishedAt }: NoticeRow,
  accountIds: readonly string[],
): TableRow {
  const row = { communityId, noticeId: id, accountId: accountIds[0], readAt: publishedAt };
  return { table: 'notice_readers', row };
}
