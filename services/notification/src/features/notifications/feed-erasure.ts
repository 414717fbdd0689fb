import type { Tombstone } from '../forgotten/forgotten.types.js';
import type { NotificationCollections } from './notifications.model.js';

/** What is left of what was told: a place in a feed, which has no gaps, of no community. */
export const ERASED = {
  communityId: '00000000-0000-7000-8000-000000000000',
  ...{ title: '—', body: '—', data: {} },
} as const;

/**
 * Forgets what a community has told anybody. The places stay, as whoever reads a feed counts on them;
 * they are of no community that anybody belongs to, so nobody sees them. May be repeated.
 */
export async function eraseTold(
  notifications: NotificationCollections['notifications'],
  communityId: string,
): Promise<void> {
  await notifications.updateMany({ communityId }, { $set: ERASED });
}

/** Forgets what a community has told somebody whom it has forgotten; likewise. Who has come back keeps theirs. */
export async function eraseToldTo(
  notifications: NotificationCollections['notifications'],
  { communityId, accountId, namedUntil }: Tombstone,
): Promise<void> {
  const told = { accountId, communityId, occurredAt: { $lte: namedUntil } };
  await notifications.updateMany(told, { $set: ERASED });
}
