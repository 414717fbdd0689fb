import type { ServedCalls } from '@gatehouse/contracts/messages/notification';
import type { mongo } from 'mongoose';
import type { NotificationRecord } from './notifications.model.js';

/** What auth has said of an account in its token. */
export type Memberships = NonNullable<ServedCalls['notification.feed.replay']['memberships']>;

/** Whose feed it is, and to which communities they belong; undefined for all there are. */
export interface Reader {
  accountId: string;
  memberships: Memberships | undefined;
}

/** Of notifications, whosever they are. */
export type Condition = mongo.Filter<NotificationRecord>;

/**
 * What a reader sees of their feed: all that was told by communities which they belong to. A token
 * knows nothing of what came after it; what was told since, was told to a member on main's word,
 * so that a home is rung although its new resident's other tab has not heard of it.
 */
export function inSight({ memberships }: Reader): Condition {
  if (memberships === undefined) return {};
  const { communityIds } = memberships;
  return {
    $or: [{ communityId: { $in: communityIds } }, { createdAt: { $gte: endOf(memberships) } }],
  };
}

/** All that is not {@link inSight}: of communities that the reader had left by then. */
export function outOfSight({ communityIds, issuedAt }: Memberships): Condition {
  return {
    communityId: { $nin: communityIds },
    createdAt: { $lt: endOf({ issuedAt }) },
  };
}

/** The end of the second in which the token was issued: it says no more than the second. */
function endOf({ issuedAt }: Pick<Memberships, 'issuedAt'>): Date {
  return new Date((issuedAt + 1) * 1000);
}
