import type { Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

/** What somebody has written, and which notices they have read. */
export function noticeData(sequelize: Sequelize): PersonalTable[] {
  return [
    personalTable(sequelize, {
      ...{ name: 'notices', table: 'notices', key: 'id', whose: 'author_id = :accountId' },
      tells: {
        ...{ id: 'id', title: 'title', body: 'body', publishedAt: 'published_at' },
        ...{ editedAt: 'edited_at', withdrawnAt: 'withdrawn_at' },
      },
      forgets: {
        columns: { author_id: { name: 'author_name' } },
        stays: { why: 'shared' },
      },
    }),
    personalTable(sequelize, {
      ...{ name: 'readNotices', table: 'notice_readers', key: 'notice_id' },
      whose: 'account_id = :accountId',
      tells: { noticeId: 'notice_id', readAt: 'read_at' },
      forgets: { columns: { account_id: 'erased' } },
    }),
  ];
}
