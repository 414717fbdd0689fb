import { forcedIndex } from '@gatehouse/shared/sql/statements/forced-index';
import { movedOn } from '@gatehouse/shared/sql/statements/moved-on';
import { execute, insertRow } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { dayNamed } from '@gatehouse/shared/time/local-time';
import { Op, type FindOptions, type Sequelize, type WhereOptions } from 'sequelize';
import { defineNoticeboardModels, type NoticeRow } from './noticeboard.model.js';
import type { Notice, NoticeDraft, NoticePlace, NoticeSearch } from './noticeboard.types.js';

/** A notice as the list has it, before anybody in particular looks. */
export type ListedNotice = Notice & { readers: number };

export type NoticeboardStore = ReturnType<typeof createNoticeboardStore>;

/** The tables notices and notice_readers. What was taken down is in neither answer nor change. */
export function createNoticeboardStore(sequelize: Sequelize) {
  const { notices, noticeReaders } = defineNoticeboardModels(sequelize);

  const rowsOf = async (list: Part, limit: number): Promise<ListedNotice[]> => {
    const rows = await notices.findAll({ ...list, limit, raw: true });
    return rows.map((row) => fromRow(row as unknown as NoticeRow));
  };

  const standingOne = async (
    communityId: string,
    id: string,
    how: Pick<FindOptions, 'lock' | 'transaction'> = {},
  ): Promise<Notice | undefined> => {
    const row = await notices.findOne({ where: standing(communityId, id), raw: true, ...how });
    return row === null ? undefined : noticeIn(row as unknown as NoticeRow);
  };

  return {
    async add(tx: Transaction, notice: Notice): Promise<void> {
      await insertRow(tx, 'notices', toRow(notice));
    },

    find: (communityId: string, id: string) => standingOne(communityId, id),

    /** Lets nobody else change the notice before this transaction ends. */
    lock: (tx: Transaction, communityId: string, id: string) =>
      standingOne(communityId, id, { lock: tx.LOCK.UPDATE, transaction: tx }),

    /** Of a notice that this transaction has locked; no two edits have one moment. */
    async edit(tx: Transaction, notice: Notice, draft: NoticeDraft, at: Date): Promise<void> {
      const editedAt = movedOn('edited_at', at);
      const where = standing(notice.communityId, notice.id);
      await notices.update({ ...wordsOf(draft), editedAt }, { where, transaction: tx });
    },

    /** Of a notice that this transaction has locked. */
    async withdraw(tx: Transaction, notice: Notice, withdrawnAt: Date): Promise<void> {
      const where = standing(notice.communityId, notice.id);
      await notices.update({ withdrawnAt }, { where, transaction: tx });
    },

    /** Pinned ones first, the longest pinned at the top; then the others, newest first. */
    async list({ communityId, today, after, limit }: NoticeSearch): Promise<ListedNotice[]> {
      const beginsPinned = after === undefined || after.pinnedUntil !== undefined;
      const pinned = beginsPinned
        ? await rowsOf(pinnedOnes(communityId, today.toString(), after), limit)
        : [];
      if (pinned.length === limit) return pinned;
      const behind = beginsPinned ? undefined : after.id;
      const others = otherOnes(communityId, today.toString(), behind);
      return [...pinned, ...(await rowsOf(others, limit - pinned.length))];
    },

    /** The newest first, whether pinned or not. */
    newest: (communityId: string, beforeId: string | undefined, limit: number) =>
      rowsOf(everyOne(communityId, beforeId), limit),

    count: (communityId: string): Promise<number> =>
      notices.count({ where: { communityId, withdrawnAt: null } }),

    /** Which of the notices the account has read. */
    async readAmong(
      communityId: string,
      accountId: string,
      noticeIds: string[],
    ): Promise<Set<string>> {
      const where = { communityId, noticeId: noticeIds, accountId };
      const rows = await noticeReaders.findAll({ where, attributes: ['noticeId'], raw: true });
      return new Set(rows.map((row) => (row as unknown as { noticeId: string }).noticeId));
    },

    /** Counts the reader, unless they were counted before. */
    async markRead(tx: Transaction, notice: Notice, accountId: string, at: Date): Promise<void> {
      const { communityId, id } = notice;
      const isNew = await execute(tx, ADD_READER, [communityId, id, accountId, at]);
      if (isNew === 1) await execute(tx, COUNT_READER, [communityId, id]);
    },
  };
}

const ADD_READER = `
  INSERT IGNORE INTO notice_readers (community_id, notice_id, account_id, read_at)
  VALUES (?, ?, ?, ?)`;

const COUNT_READER = `
  UPDATE notices SET readers = readers + 1 WHERE community_id = ? AND id = ?`;

function standing(communityId: string, id: string): WhereOptions<NoticeRow> {
  return { communityId, id, withdrawnAt: null };
}

type Part = ReturnType<typeof pinnedOnes | typeof otherOnes | typeof everyOne>;

function pinnedOnes(communityId: string, today: string, after: NoticePlace | undefined) {
  const until = after?.pinnedUntil?.toString();
  const behind: WhereOptions<NoticeRow> =
    until === undefined || after === undefined
      ? { pinnedUntil: { [Op.gte]: today } }
      : {
          // The first half is what the index can be entered by.
          pinnedUntil: { [Op.between]: [today, until] },
          [Op.or]: [{ pinnedUntil: { [Op.lt]: until } }, { id: { [Op.lt]: after.id } }],
        };
  return {
    where: { [Op.and]: [{ communityId, withdrawnAt: null }, behind] },
    indexHints: forcedIndex('notices_community_id_pinned_until_id'),
    order: [
      ['pinnedUntil', 'DESC'],
      ['id', 'DESC'],
    ] satisfies [string, string][],
  };
}

/** Ids are ordered by time. */
function otherOnes(communityId: string, today: string, beforeId: string | undefined) {
  const notPinned = { [Op.or]: [{ pinnedUntil: null }, { pinnedUntil: { [Op.lt]: today } }] };
  const behind = beforeId === undefined ? {} : { id: { [Op.lt]: beforeId } };
  return {
    where: { [Op.and]: [{ communityId, withdrawnAt: null }, notPinned, behind] },
    indexHints: forcedIndex('PRIMARY'),
    order: [['id', 'DESC']] satisfies [string, string][],
  };
}

function everyOne(communityId: string, beforeId: string | undefined) {
  const behind = beforeId === undefined ? {} : { id: { [Op.lt]: beforeId } };
  return {
    where: { communityId, withdrawnAt: null, ...behind },
    indexHints: forcedIndex('PRIMARY'),
    order: [['id', 'DESC']] satisfies [string, string][],
  };
}

function wordsOf({ title, body, pinnedUntil }: NoticeDraft) {
  return { title, body, pinnedUntil: pinnedUntil?.toString() ?? null };
}

function toRow(notice: Notice): NoticeRow {
  return {
    communityId: notice.communityId,
    id: notice.id,
    ...wordsOf(notice),
    authorId: notice.author.accountId,
    authorName: notice.author.name,
    publishedAt: notice.publishedAt,
    editedAt: notice.editedAt ?? null,
    withdrawnAt: null,
    readers: 0,
  };
}

function noticeIn(row: NoticeRow): Notice {
  return {
    id: row.id,
    communityId: row.communityId,
    title: row.title,
    body: row.body,
    ...(row.pinnedUntil !== null && { pinnedUntil: dayNamed(row.pinnedUntil) }),
    author: { accountId: row.authorId, name: row.authorName },
    publishedAt: row.publishedAt,
    ...(row.editedAt !== null && { editedAt: row.editedAt }),
  };
}

const fromRow = (row: NoticeRow): ListedNotice => ({ ...noticeIn(row), readers: row.readers });
