import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { eventAbout } from '../../messaging/events.js';
import type { ApiKey, KeyKeeper } from './api-keys.types.js';

/** A machine may sign in. */
export function apiKeyCreated(key: ApiKey, by: KeyKeeper): Envelope {
  const { id, permissions, createdAt } = key;
  return eventAbout(id, 'gatehouse.api-key.created.v1', {
    ...circumstancesOf(key, by, createdAt),
    permissions: [...permissions],
  });
}

/** Somebody else answers for a key from now on. */
export function apiKeyTakenOver(key: ApiKey, by: KeyKeeper, at: Date): Envelope {
  const { id, permissions } = key;
  return eventAbout(id, 'gatehouse.api-key.taken-over.v1', {
    ...circumstancesOf(key, by, at),
    permissions: [...permissions],
  });
}

/** A machine may not sign in any more. */
export function apiKeyRevoked(key: ApiKey, by: KeyKeeper, at: Date): Envelope {
  return eventAbout(key.id, 'gatehouse.api-key.revoked.v1', circumstancesOf(key, by, at));
}

function circumstancesOf({ id, name, communityId }: ApiKey, by: KeyKeeper, at: Date) {
  return {
    actorId: by.accountId,
    communityIds: [communityId],
    at: at.toISOString(),
    address: by.address,
    apiKeyId: id,
    communityId,
    name,
  };
}
