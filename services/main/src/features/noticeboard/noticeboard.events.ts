import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Doer } from '../people/people.feature.js';
import type { Notice } from './noticeboard.types.js';

/** How many accounts one event names at the most; openapi/messages/noticeboard.yaml. */
const MOST_TOLD = 500;

/** An event of the notice, which is also its aggregate: its events keep their order. */
function noticeEvent<Name extends keyof ProducedEvents>(
  type: Name,
  notice: Notice,
  data: ProducedEvents[Name],
): Envelope<ProducedEvents[Name]> {
  return createEnvelope({ type, source: 'gatehouse/main', subject: `notice/${notice.id}`, data });
}

const deedOf = ({ by, actor }: Doer) => ({
  actorId: by.accountId,
  ...(actor && { actedBy: actor }),
});

/** One event, or as many as it takes to name everybody who is told. */
export function noticePublished(notice: Notice, doer: Doer, residentIds: string[]): Envelope[] {
  const writerId = (doer.actor ?? doer.by).accountId;
  const told = residentIds.filter((accountId) => accountId !== writerId);
  return inParts(told).map((toldIds) =>
    noticeEvent('gatehouse.notice.published.v1', notice, {
      noticeId: notice.id,
      communityId: notice.communityId,
      ...deedOf(doer),
      author: notice.author,
      title: notice.title,
      body: notice.body,
      ...(notice.pinnedUntil && { pinnedUntil: notice.pinnedUntil.toString() }),
      publishedAt: notice.publishedAt.toISOString(),
      toldIds,
    }),
  );
}

export function noticeWithdrawn(notice: Notice, doer: Doer, at: Date): Envelope {
  return noticeEvent('gatehouse.notice.withdrawn.v1', notice, {
    noticeId: notice.id,
    communityId: notice.communityId,
    ...deedOf(doer),
    title: notice.title,
    withdrawnAt: at.toISOString(),
  });
}

/** At least one part: that a notice was published is true where nobody is told, too. */
function inParts(accountIds: string[]): string[][] {
  const count = Math.max(1, Math.ceil(accountIds.length / MOST_TOLD));
  return Array.from({ length: count }, (_, part) =>
    accountIds.slice(part * MOST_TOLD, (part + 1) * MOST_TOLD),
  );
}
