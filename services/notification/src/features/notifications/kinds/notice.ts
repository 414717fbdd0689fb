import { notice as teller } from '@gatehouse/texts/noticeboard/told/tellers';
import { defineKind } from './kind.js';

/** The management has put up a notice: tells whoever lives in the community. Who wrote it knows. */
export const notice = defineKind({
  kind: 'notice',
  events: ['gatehouse.notice.published.v1'],
  urgency: 'normal',
  recipients: ({ data }) => data.toldIds,
  teller,
  data: ({ data: { noticeId, title, author, publishedAt } }) => ({
    noticeId,
    title,
    author,
    publishedAt,
  }),
});
